/**
 * Owns the care for the people of the team: birthdays and milestones (computed from people and deployments), the log of
 * health checks and family visits, papers that expire, appraisals, and the one-page personal file. Offers {@link
 * org.tuoling.care.CareLog}, {@link org.tuoling.care.PaperRegister}, {@link org.tuoling.care.AppraisalRegister} and
 * {@link org.tuoling.care.file.PersonFiles}.
 */
package org.tuoling.care;
