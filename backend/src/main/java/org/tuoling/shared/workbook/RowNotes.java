package org.tuoling.shared.workbook;

/** Takes down what is wrong with a row's request. */
@FunctionalInterface
interface RowNotes {
    void add(String path, String code, String message);
}
