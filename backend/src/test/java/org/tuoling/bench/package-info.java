/**
 * Load on the packaged service, beside the limits it could reach on this machine: a bare answer over the same wire, and
 * the same SQL without the service. Beside it, service and database are killed in mid-load, and what is left is counted. Not
 * part of the tests; `make bench` and `make crash` run it.
 */
package org.tuoling.bench;
