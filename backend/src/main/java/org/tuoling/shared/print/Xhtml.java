package org.tuoling.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What pages to be printed are made of. */
public final class Xhtml {

    private Xhtml() {}

    /** Text as it may stand in an element or attribute, in one line; — for what is absent. */
    public static String shown(Object value) {
        return value == null || value.toString().isEmpty() ? "—" : escaped(value.toString());
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("\\s+", " ");
    }

    /** @param path of the page's frame among the resources */
    public static String template(String path) {
        try (var stream = Xhtml.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
