package org.tuoling.shared.workbook;

import java.util.Locale;

/** The two kinds of files lists come and go in. */
public enum Format {
    XLSX(MediaTypes.XLSX),
    CSV(MediaTypes.CSV + ";charset=UTF-8");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The file name's ending, and the format's name in a query. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Format ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
