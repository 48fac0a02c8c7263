package org.tuoling.attachment.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tuoling.attachment.AttachmentError;
import org.tuoling.shared.problem.Refused;

/** A file somebody sent that begins as a JPEG or PNG picture does. Nothing else is given to a decoder. */
public final class SentPicture {

    /** A small file can claim a huge picture. Our pages shrink pictures before they send them, other clients may not. */
    private static final long PIXELS = 40_000_000;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] bytes;
    private final String format;

    private SentPicture(byte[] bytes, String format) {
        this.bytes = bytes;
        this.format = format;
    }

    public static SentPicture of(byte[] bytes) {
        if (beginsWith(bytes, JPEG)) {
            return new SentPicture(bytes, "jpeg");
        }
        if (beginsWith(bytes, PNG)) {
            return new SentPicture(bytes, "png");
        }
        throw new Refused(AttachmentError.NOT_A_PICTURE);
    }

    /**
     * The picture the right way up, decoded no larger than needed.
     *
     * @param side how long its longer side will be in the end
     */
    public BufferedImage upright(int side) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > PIXELS) {
                throw new Refused(AttachmentError.TOO_MANY_PIXELS, PIXELS / 1_000_000);
            }
            // every n-th pixel, but twice as many as needed, so that shrinking them still smooths the edges
            int step = Math.max(1, Math.max(width, height) / (2 * side));
            var reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(step, step, 0, 0);
            return Orientation.of(bytes).applied(reader.read(0, reading));
        } catch (IOException | RuntimeException unreadable) {
            // what is broken makes decoders fail in many ways, and all of them mean the same to the sender
            throw unreadable instanceof Refused refused ? refused : new Refused(AttachmentError.NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    private static boolean beginsWith(byte[] bytes, byte[] signature) {
        return bytes.length > signature.length && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
