/**
 * Owns how the deployed team is organised: its branches and who belongs to them, its meetings and who was there, intakes of
 * applicants as numbers, regulations with their versions, and honours. Offers {@link org.tuoling.team.BranchRegister},
 * {@link org.tuoling.team.BranchMembershipRegister}, {@link org.tuoling.team.MeetingRegister}, {@link
 * org.tuoling.team.IntakeRegister}, {@link org.tuoling.team.RegulationRegister} and {@link
 * org.tuoling.team.HonourRegister}; the SQL view {@code training_span} tells who is expected at a
 * study or training session when, and {@link org.tuoling.team.MeetingChanged} that it has changed.
 */
package org.tuoling.team;
