package org.tuoling.shared.workbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.problem.Problems;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Answers the import, template and export operations of a list's resource. */
@ApplicationScoped
public class Workbooks {

    private static final int EXPORT_SECONDS = 300;

    private final WorkbookImport imports;
    private final Problems problems;
    private final HttpHeaders headers;
    private final ExportFile exportFile;
    private final Today today;

    Workbooks(WorkbookImport imports, Problems problems, HttpHeaders headers, ExportFile exportFile, Today today) {
        this.imports = imports;
        this.problems = problems;
        this.headers = headers;
        this.exportFile = exportFile;
        this.today = today;
    }

    /** Imports the request's body. A dry run answers with the errors, an import that has any is refused with them. */
    public <R extends Record> ImportOutcome load(
            Workbook<R, ?> workbook, UUID programmeId, InputStream body, ImportQuery query) {
        var csv = MediaType.valueOf(MediaTypes.CSV).isCompatible(headers.getMediaType());
        var outcome = imports.load(
                workbook,
                programmeId,
                content(body),
                csv ? Format.CSV : Format.XLSX,
                problems.locale(),
                query.dryRun);
        if (!query.dryRun && !outcome.errors().isEmpty()) {
            throw new RowsRefused(outcome);
        }
        return outcome;
    }

    private static byte[] content(InputStream body) {
        try {
            byte[] content = body.readNBytes(Limits.FILE_BYTES + 1);
            if (content.length > Limits.FILE_BYTES) {
                throw new Refused(WorkbookError.TOO_LARGE, Limits.FILE_BYTES / 1024 / 1024);
            }
            return content;
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    public Download template(Workbook<?, ?> workbook) {
        var labels = new Labels(workbook, problems.locale());
        byte[] file = new Template(workbook, labels).file();
        return new Download(workbook.list(), labels.sheet(), Format.XLSX, file.length, out -> out.write(file));
    }

    /**
     * Exports what a reader feeds. The file is made before the first byte is sent: the transaction that reads does not
     * wait for a slow line, and what fails on the way is answered as a problem instead of half a file.
     *
     * @param rows is given the sink and feeds it, for example {@code sink -> reader.each(programme, filter, page, sink)}
     */
    public <V> Download export(
            Sheet<V> sheet, ExportQuery query, Consumer<Consumer<V>> rows) {
        var labels = new Labels(sheet, problems.locale());
        try {
            Path file = Files.createTempFile("tuoling-export-", "." + query.format().extension());
            try {
                write(file, sheet, labels, query.format(), rows);
                String name = labels.sheet() + "-" + today.date();
                long length = Files.size(file);
                InputStream content = exportFile.open(file);
                return new Download(sheet.list(), name, query.format(), length, content::transferTo);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException diskFailure) {
            throw new UncheckedIOException(diskFailure);
        }
    }

    private static <V> void write(
            Path file, Sheet<V> sheet, Labels labels, Format format, Consumer<Consumer<V>> rows)
            throws IOException {
        try (var stream = Files.newOutputStream(file);
                var writer = writer(format, stream, labels)) {
            var columns = sheet.columns().stream()
                    .filter(column -> !column.isOnlyImported())
                    .toList();
            var headings = new ArrayList<Object>();
            columns.forEach(column -> headings.add(labels.heading(column)));
            writer.row(headings);
            // inside a transaction the driver fetches the rows in portions
            QuarkusTransaction.requiringNew()
                    .timeout(EXPORT_SECONDS)
                    .run(() -> rows.accept(view -> row(writer, columns, labels, view)));
        }
    }

    private static RowWriter writer(Format format, OutputStream stream, Labels labels) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxWriter(stream, labels.sheet());
            case CSV -> new CsvWriter(stream);
        };
    }

    private static <V> void row(RowWriter writer, List<Column<V>> columns, Labels labels, V view) {
        var values = new ArrayList<Object>(columns.size());
        columns.forEach(column -> values.add(labels.shown(column.shownOf(view))));
        try {
            writer.row(values);
        } catch (IOException diskFull) {
            throw new UncheckedIOException(diskFull);
        }
    }
}
