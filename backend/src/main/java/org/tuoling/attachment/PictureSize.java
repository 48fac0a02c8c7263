package org.tuoling.attachment;

/** In which size a picture is asked for. */
public enum PictureSize {
    /** As it is kept: the longer side has 1600 pixels at most. */
    FULL("sha256", "picture"),
    /** For lists: the longer side has 320 pixels at most. */
    THUMB("thumbnail_sha256", "thumbnail");

    private final String hash;
    private final String bytes;

    PictureSize(String hash, String bytes) {
        this.hash = hash;
        this.bytes = bytes;
    }

    /** The column that names its file. */
    String hash() {
        return hash;
    }

    /** The column of its bytes, as long as they have not been moved. */
    String bytes() {
        return bytes;
    }
}
