package org.tuoling.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones and people of bad intent send them. */
public final class Pictures {

    /** Stands in for the degrees of latitude; no picture contains it by chance. */
    public static final String PLACE = "40N30E79-GPS-LATITUDE";

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written(painted(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(painted(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] transparentPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] gif() {
        return written(painted(40, 30, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** A JPEG whose Exif block says that the camera was held upright, and where it was. */
    public static byte[] jpegWithExif(int width, int height, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + place.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0002).putShort((short) 2).putInt(place.length).putInt(56);
        tiff.putInt(0).put(place);
        byte[] plain = jpeg(width, height);
        var file = ByteBuffer.allocate(plain.length + 4 + 6 + tiff.capacity());
        file.put(plain, 0, 2);
        file.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        file.put(plain, 2, plain.length - 2);
        return file.array();
    }

    /** A few bytes that claim to be a picture of 60,000 by 60,000 pixels. */
    static byte[] bomb() {
        byte[] small = png(1, 1);
        var header = ByteBuffer.wrap(small);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(small, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return small;
    }

    static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Red on the left, blue on the right. */
    private static BufferedImage painted(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
