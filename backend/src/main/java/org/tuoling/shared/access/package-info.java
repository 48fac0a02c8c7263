/** One visible way to authorise an operation: {@link org.tuoling.shared.access.Requires}, checked by {@link org.tuoling.shared.access.AccessGate}. */
package org.tuoling.shared.access;
