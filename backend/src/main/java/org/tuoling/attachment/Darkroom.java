package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.tuoling.attachment.domain.Print;
import org.tuoling.attachment.domain.SentPicture;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Makes what is kept from what was sent: smaller, upright, and free of everything but the picture. */
@ApplicationScoped
public class Darkroom {

    public static final int SENT_BYTES = 8 * 1024 * 1024;

    private static final int FULL = 1600;
    private static final int THUMBNAIL = 320;

    /** A decoded picture takes some 40 MB: a burst of uploads waits here instead of filling the memory. */
    private final Semaphore places = new Semaphore(2);

    Picture develop(InputStream sent) {
        byte[] bytes = read(sent);
        places.acquireUninterruptibly();
        try {
            var upright = SentPicture.of(bytes).upright(FULL);
            return new Picture(
                    Print.of(upright, FULL),
                    Print.of(upright, THUMBNAIL),
                    Print.width(upright, FULL),
                    Print.height(upright, FULL));
        } finally {
            places.release();
        }
    }

    private static byte[] read(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(SENT_BYTES + 1);
            if (bytes.length > SENT_BYTES) {
                throw new Refused(CommonError.TOO_LARGE);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }
}
