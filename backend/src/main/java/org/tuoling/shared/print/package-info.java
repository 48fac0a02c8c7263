/** Printing of pages as PDF. */
package org.tuoling.shared.print;
