package org.tuoling.attachment;

/** In which size a picture is asked for. */
public enum PictureSize {
    /** As it is kept: the longer side has 1600 pixels at most. */
    FULL("picture"),
    /** For lists: the longer side has 320 pixels at most. */
    THUMB("thumbnail");

    private final String column;

    PictureSize(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
