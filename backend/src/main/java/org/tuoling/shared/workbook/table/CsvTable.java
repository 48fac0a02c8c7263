package org.tuoling.shared.workbook.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.WorkbookError;

/** A CSV file, in UTF-8 or in the GB18030 that Chinese Excel writes; separated by commas, semicolons or tabs. */
final class CsvTable implements Table {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    /** What {@code CsvWriter} puts in front of a text that a spreadsheet program would take for a formula. */
    private static final String GUARDED = "(?s)'[=+\\-@\\t\\r].*";

    private final String text;
    private final CsvSchema schema;

    private CsvTable(String text) {
        this.text = text;
        this.schema = CsvSchema.emptySchema().withColumnSeparator(separatorOf(text));
    }

    static CsvTable open(byte[] file) {
        if (file.length > 4 && (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 0xd0, 0xcf, 0x11, 0xe0))) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
        return new CsvTable(decoded(file));
    }

    @Override
    public void each(Sink sink) {
        try (var parser = FACTORY.createParser(new StringReader(text))) {
            parser.setSchema(schema);
            int number = 0;
            while (parser.nextToken() != null) {
                number++;
                if (!row(parser, number).feed(sink)) {
                    return;
                }
            }
        } catch (JsonProcessingException malformed) {
            throw new Refused(WorkbookError.UNREADABLE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads from the start of a row to its end. */
    private static RowBuilder row(CsvParser parser, int number) throws IOException {
        var row = new RowBuilder(number);
        int column = 0;
        for (var token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            row.put(column++, cell(parser.getText()));
        }
        return row;
    }

    private static RawCell cell(String text) {
        if (text == null) {
            return null;
        }
        if (text.startsWith("=")) {
            return RawCell.of(RawCell.Kind.FORMULA);
        }
        return RawCell.ofText(text.matches(GUARDED) ? text.substring(1) : text);
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xef, 0xbb, 0xbf)) {
            return strictly(StandardCharsets.UTF_8, file, 3);
        }
        if (startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff)) {
            return strictly(StandardCharsets.UTF_16, file, 0);
        }
        try {
            return strictly(StandardCharsets.UTF_8, file, 0);
        } catch (Refused notUtf8) {
            return strictly(Charset.forName("GB18030"), file, 0);
        }
    }

    private static String strictly(Charset charset, byte[] file, int from) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused(WorkbookError.UNREADABLE);
            }
            return text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Refused(WorkbookError.ENCODING_UNKNOWN);
        }
    }

    /** The separator the first line has most of. */
    private static char separatorOf(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static boolean startsWith(byte[] file, int... start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
