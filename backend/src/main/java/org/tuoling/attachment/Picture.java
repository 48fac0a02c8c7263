package org.tuoling.attachment;

/**
 * A picture as it is kept: two JPEG files without any metadata.
 *
 * @param sha256 of the larger one, in hexadecimal digits
 */
public record Picture(byte[] full, byte[] thumbnail, int width, int height, String sha256) {}
