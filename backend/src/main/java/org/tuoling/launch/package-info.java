/**
 * Starts the process: picks the database (an external one, or the embedded PostgreSQL in the data directory), then
 * Quarkus. Knows no feature.
 */
package org.tuoling.launch;
