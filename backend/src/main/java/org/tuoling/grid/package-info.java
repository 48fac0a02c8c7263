/**
 * Owns the duty-of-care tree of the deployed team: grids, who leads them and who sits in which leaf. Offers {@link
 * org.tuoling.grid.GridChains} to those who ask whose turn it is.
 */
package org.tuoling.grid;
