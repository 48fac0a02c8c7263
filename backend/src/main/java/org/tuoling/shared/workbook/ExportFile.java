package org.tuoling.shared.workbook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file a request's export was written to. It ends with the request, also when nobody reads it: HEAD does not. */
@RequestScoped
class ExportFile {

    private InputStream content = InputStream.nullInputStream();

    /** Takes the file out of its folder; what is in it stays until it is closed, and not longer if the process dies. */
    InputStream open(Path file) throws IOException {
        content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return content;
    }

    @PreDestroy
    void close() throws IOException {
        content.close();
    }
}
