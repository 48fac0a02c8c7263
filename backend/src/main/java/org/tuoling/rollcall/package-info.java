/**
 * Owns evening roll-calls: when they open at which site, who is expected, what was answered, how what is unresolved climbs
 * the grid tree, what was corrected later. {@link org.tuoling.rollcall.RollCallTimer} opens, escalates and closes them;
 * {@link org.tuoling.rollcall.RollCallDesk} takes answers and corrections; {@link org.tuoling.rollcall.RollCallTimetable}
 * keeps the schedules and {@link org.tuoling.rollcall.RollCallArchive} the calls once kept on paper.
 */
package org.tuoling.rollcall;
