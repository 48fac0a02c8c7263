package org.tuoling.shared.workbook;

/** The media types of workbooks, as constants for annotations. */
public final class MediaTypes {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    private MediaTypes() {}
}
