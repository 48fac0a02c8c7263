/**
 * Owns how projects get on: milestones, monthly reports and their approval, site visits, issues and risks, deliverables,
 * and what is out of order with them. Doors: {@link org.tuoling.progress.MilestonePlan}, {@link
 * org.tuoling.progress.ReportDesk}, {@link org.tuoling.progress.VisitBook}, {@link org.tuoling.progress.IssueBook},
 * {@link org.tuoling.progress.DeliverableRegister}.
 */
package org.tuoling.progress;
