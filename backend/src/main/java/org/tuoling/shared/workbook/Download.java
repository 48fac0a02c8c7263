package org.tuoling.shared.workbook;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file to be sent.
 *
 * @param plainName its name in ASCII, without the ending
 * @param name its name in the reader's language, without the ending
 */
@Schema(type = SchemaType.STRING, format = "binary", description = "The file.")
public record Download(String plainName, String name, Format format, long length, Content content) {

    /** Writes the bytes of the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private String disposition() {
        String ending = "." + format.extension();
        String encoded = URLEncoder.encode(name + ending, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plainName + ending + "\"; filename*=UTF-8''" + encoded;
    }

    /** Sends it under its name; with its length, so that one cut off on the way does not pass for whole. */
    @Provider
    public static class Writer implements MessageBodyWriter<Download> {

        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == Download.class;
        }

        @Override
        public void writeTo(
                Download file,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, file.format().contentType());
            headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, file.length());
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            file.content().writeTo(out);
        }
    }
}
