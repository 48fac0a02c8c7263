package org.tuoling.attachment.domain;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as a JPEG file of a given size; what was transparent becomes white. */
public final class Print {

    private static final float QUALITY = 0.85f;

    private Print() {}

    public static byte[] of(BufferedImage picture, int side) {
        return jpeg(shrunk(picture, width(picture, side), height(picture, side)));
    }

    public static int width(BufferedImage picture, int side) {
        return length(picture.getWidth(), picture, side);
    }

    public static int height(BufferedImage picture, int side) {
        return length(picture.getHeight(), picture, side);
    }

    /** A picture is never enlarged, and a strip never so thin that nothing of it is left. */
    private static int length(int length, BufferedImage picture, int side) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        return longer <= side ? length : Math.max(1, Math.round((float) length * side / longer));
    }

    private static BufferedImage shrunk(BufferedImage picture, int width, int height) {
        var half = picture;
        // halving until nearly there: one large step would look at a few of the pixels only
        while (half.getWidth() >= 2 * width && half.getHeight() >= 2 * height && half.getWidth() > 1) {
            half = drawn(half, Math.max(width, half.getWidth() / 2), Math.max(height, half.getHeight() / 2));
        }
        return drawn(half, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
