/**
 * Owns who is away and by whose leave: kinds of leave, who approves them, leaves, outings. Tells {@link
 * org.tuoling.absence.AbsenceChanged} in the transaction of every change; the view {@code absence_span} says in SQL who
 * is away.
 */
package org.tuoling.absence;
