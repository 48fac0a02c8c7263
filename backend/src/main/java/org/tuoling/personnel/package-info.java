/**
 * Owns the programme's own staff: people, their deployments, and the record of who looked at confidential fields.
 * Offers {@link org.tuoling.personnel.PersonRegister}, {@link org.tuoling.personnel.DeploymentRegister} and {@link
 * org.tuoling.personnel.DisclosureRegister}; asks other features through {@link org.tuoling.personnel.Placement} and {@link
 * org.tuoling.personnel.Holdings}.
 */
package org.tuoling.personnel;
