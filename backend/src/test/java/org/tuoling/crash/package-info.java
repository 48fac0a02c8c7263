/**
 * Kills the service and its database in mid-load, again and again, and then counts: whatever was acknowledged is there once,
 * nothing is there by half, and the ledgers can be proved. {@code make crash}.
 */
package org.tuoling.crash;
