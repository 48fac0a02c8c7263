/** What every feature may use and no feature owns: no domain noun lives here except {@code Money}. */
package org.tuoling.shared;
