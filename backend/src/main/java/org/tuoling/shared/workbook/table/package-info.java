/** Reads the rows of xlsx and CSV files within {@link org.tuoling.shared.workbook.Limits}. Knows nothing of columns. */
package org.tuoling.shared.workbook.table;
