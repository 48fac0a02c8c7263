package org.tuoling.attachment.store;

import java.util.UUID;

/**
 * Under what a file is kept: its programme and its hash, so that the same file sent twice is kept once.
 *
 * @param sha256 in hexadecimal digits
 */
public record FileKey(UUID programmeId, String sha256) {

    public FileKey {
        // it becomes part of a path, whoever made it
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** {@code <programme>/<first two digits>/<hash>}: folders stay small enough to look into. */
    public String path() {
        return programmeId + "/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
