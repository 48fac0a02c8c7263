package org.tuoling.attachment;

/**
 * A file that has arrived, been looked at and been kept; no document names it yet.
 *
 * @param name cleaned, and ending as its content does
 */
public record ReceivedFile(String name, FileType type, String sha256) {}
