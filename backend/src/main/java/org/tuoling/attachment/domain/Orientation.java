package org.tuoling.attachment.domain;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the camera was held, as a telephone notes in its JPEG files (Exif tag 0x0112) instead of turning the picture. The
 * note is not kept, so the picture has to be turned.
 *
 * @param value 1 to 8, as Exif numbers them; 1 is upright
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /** What the file says; upright when it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return inSegments(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static Orientation inSegments(ByteBuffer file) {
        if (Short.toUnsignedInt(file.getShort()) != 0xffd8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = Short.toUnsignedInt(file.getShort());
            int length = Short.toUnsignedInt(file.getShort()) - 2;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            byte[] segment = new byte[length < 0 ? 0 : length];
            file.get(segment);
            if (marker == APP1 && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                return inTiff(ByteBuffer.wrap(segment, EXIF.length, length - EXIF.length).slice());
            }
        }
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage applied(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = value >= 5;
        var turned = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(picture, turning(width, height), null);
        canvas.dispose();
        return turned;
    }

    /** From a pixel's place in the file to its place in the upright picture. */
    private AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
