package org.tuoling.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Prints XHTML pages as PDF, with the font that draws Chinese in them. */
@ApplicationScoped
public class Printer {

    private static final String FONT = "/fonts/400Regular/NotoSansSC_400Regular.ttf";
    private static final int REGULAR = 400;

    static {
        // the library writes its progress past the levels of the service's own log
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The font takes ten megabytes while a page is printed; a whole team's files at once must not take them seventy times. */
    private final Semaphore turns = new Semaphore(2);

    /** @param xhtml a whole document whose style names the font `Noto Sans SC`, then `Noto Sans SC Whole` */
    public byte[] pdf(String xhtml) {
        if (Printer.class.getResource(FONT) == null) {
            throw new Refused(CommonError.FONT_MISSING);
        }
        turns.acquireUninterruptibly();
        try {
            return print(xhtml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            turns.release();
        }
    }

    private static byte[] print(String xhtml) throws IOException {
        byte[] used = fontOf(xhtml);
        var bytes = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .useFastMode()
                .useFont(() -> new ByteArrayInputStream(used), "Noto Sans SC", REGULAR, FontStyle.NORMAL, true)
                .withHtmlContent(xhtml, null)
                .toStream(bytes);
        if (!xhtml.codePoints().allMatch(Character::isBmpCodePoint)) {
            // rare characters beyond the basic plane, which the font made above cannot hold
            renderer.useFont(Printer::font, "Noto Sans SC Whole", REGULAR, FontStyle.NORMAL, true);
        }
        renderer.run();
        return bytes.toByteArray();
    }

    /**
     * The font with the characters of this text only. In the whole font one glyph stands for a character in use and for
     * an old radical, and the document would name the radical: nobody could search it or copy from it.
     */
    private static byte[] fontOf(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var whole = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
            var used = new TTFSubsetter(whole);
            text.codePoints().filter(Character::isBmpCodePoint).forEach(used::add);
            used.writeToStream(bytes);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Printer.class.getResourceAsStream(FONT);
    }
}
