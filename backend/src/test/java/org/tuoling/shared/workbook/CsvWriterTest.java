package org.tuoling.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static String written(Object... values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(bytes)) {
            writer.row(Arrays.asList(values));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void values_are_written_as_excel_reads_them() throws IOException {
        assertThat(written("县", new BigDecimal("1E+3"), LocalDate.of(2021, 12, 31), null, 7))
                .isEqualTo("\ufeff县,1000,2021-12-31,,7\r\n");
    }

    @Test
    void separators_quotes_and_line_ends_are_quoted() throws IOException {
        assertThat(written("a,b", "say \"x\"", "1\n2")).isEqualTo("\ufeff\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n");
    }

    @Test
    void no_text_can_be_run_as_a_formula_and_a_negative_number_stays_one() throws IOException {
        assertThat(written("=HYPERLINK(\"x\")", "+1", "-1", "@SUM", new BigDecimal("-1.50")))
                .isEqualTo("\ufeff\"'=HYPERLINK(\"\"x\"\")\",'+1,'-1,'@SUM,-1.50\r\n");
    }
}
