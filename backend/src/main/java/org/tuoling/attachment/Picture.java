package org.tuoling.attachment;

/** A picture as it is kept: two JPEG files without any metadata. */
record Picture(byte[] full, byte[] thumbnail, int width, int height) {}
