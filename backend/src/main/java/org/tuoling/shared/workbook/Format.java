package org.tuoling.shared.workbook;

import java.util.Locale;

/** The two kinds of files lists come and go in. */
public enum Format {
    XLSX(MediaTypes.XLSX),
    CSV(MediaTypes.CSV);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, and the format's name in a query. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Format ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
