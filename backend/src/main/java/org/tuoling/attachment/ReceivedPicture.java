package org.tuoling.attachment;

/**
 * A picture whose two files have been kept; no record names it yet.
 *
 * @param sha256 of the larger one, in hexadecimal digits
 */
public record ReceivedPicture(String sha256, String thumbnailSha256, int width, int height) {}
