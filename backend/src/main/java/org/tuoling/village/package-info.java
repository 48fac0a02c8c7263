/**
 * Owns who is stationed in which village, what those people have to do there again and again, and that they did it.
 *
 * <p>A duty is one occurrence: one kind, one person, one period of the calendar. Duties are generated ahead from stations
 * and kinds, so that lists, calendars and figures look at records instead of rules. Where a duty stands is computed from
 * its days, never stored.
 *
 * <p>Projects belong to villages, not to stations: people come and go, a herd or a workshop stays. A village has the
 * projects that are carried out for it, and those somebody linked to it because a larger unit carries them out.
 *
 * <p>Offers {@link org.tuoling.village.StationRegister}, {@link org.tuoling.village.DutyCatalogue}, {@link
 * org.tuoling.village.DutyBook} and {@link org.tuoling.village.VillageProjects}.
 */
package org.tuoling.village;
