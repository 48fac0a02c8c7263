/**
 * Load on the packaged service, beside the limits it could reach on this machine: a bare answer over the same wire, and
 * the same SQL without the service. Not part of the tests; `make bench` runs it.
 */
package org.tuoling.bench;
