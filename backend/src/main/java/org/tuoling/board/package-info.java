/** Owns the board: who of the team is where now, grid by grid, and what somebody must see to. Keeps no records of its own. */
package org.tuoling.board;
