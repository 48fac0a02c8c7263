/** Owns the organisations of both sides. Offers {@link org.tuoling.organisation.OrganisationRegister}. */
package org.tuoling.organisation;
