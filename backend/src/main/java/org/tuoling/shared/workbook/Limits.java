package org.tuoling.shared.workbook;

/** How much of a file is looked at. Each limit bounds the memory or the time one upload can cost. */
public final class Limits {

    public static final int FILE_BYTES = 10 * 1024 * 1024;
    /** Parts of the zip; a plain workbook has a dozen. */
    public static final int ZIP_ENTRIES = 2_000;
    /** One part of the zip, unpacked. */
    public static final long PART_BYTES = 64L * 1024 * 1024;
    /** The table of shared texts is held in memory, so it may take less than a sheet that streams by. */
    public static final long SHARED_TEXT_BYTES = 24L * 1024 * 1024;
    /** How many times its packed size a part may unpack to; real sheets stay below 40. */
    public static final int ZIP_RATIO = 200;

    public static final int ROWS = 20_000;
    public static final int COLUMNS = 60;
    public static final int CELL_CHARACTERS = 4_000;
    /** Digits that survive in a numeric cell; Excel drops the rest silently. */
    public static final int NUMBER_DIGITS = 15;
    public static final int ERRORS_REPORTED = 100;
    /** Rows of a sheet below its heading, by the xlsx format. */
    public static final int EXPORT_ROWS_XLSX = 1_048_575;

    private Limits() {}
}
