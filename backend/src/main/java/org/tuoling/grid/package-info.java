/**
 * Owns the duty-of-care tree of the deployed team: grids, who leads them and who sits in which leaf. Offers {@link
 * org.tuoling.grid.GridRegister}, {@link org.tuoling.grid.GridMembershipRegister}, {@link
 * org.tuoling.grid.GridLeadershipRegister} and, to those who ask whose turn it is, {@link org.tuoling.grid.GridChains}.
 */
package org.tuoling.grid;
