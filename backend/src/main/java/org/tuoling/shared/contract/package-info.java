/**
 * Completes the contract that the build writes to {@code openapi.yaml}: what follows from our conventions is added
 * here once instead of being annotated on every operation.
 */
package org.tuoling.shared.contract;
