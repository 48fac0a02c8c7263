package org.tuoling.shared.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Format;

/** Files made to exhaust memory or time, or to read what is not theirs. */
class HostileXlsxTest {

    private static final String UNREADABLE = "workbook.unreadable";
    private static final String TOO_LARGE_UNPACKED = "workbook.too-large-unpacked";

    private static int rowsOf(byte[] file) {
        var rows = new AtomicInteger();
        Table.open(file, Format.XLSX, List.of()).each(row -> rows.incrementAndGet() > 0);
        return rows.get();
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> rowsOf(file))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error().code()).isEqualTo(code));
    }

    private static void repeat(OutputStream out, String text, int megabytes) throws IOException {
        byte[] block = text.repeat(1024 * 1024 / text.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    @Test
    void a_zip_bomb_is_noticed_before_it_has_gone_off() {
        byte[] bomb = new HandmadeXlsx()
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData><row><c t='str'><v>".getBytes(StandardCharsets.UTF_8));
                    repeat(out, "0", 300);
                })
                .bytes();
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(bomb, TOO_LARGE_UNPACKED);
    }

    @Test
    void a_bomb_of_shared_texts_is_noticed_too() {
        byte[] bomb = new HandmadeXlsx()
                .rows("<row><c><v>1</v></c></row>")
                .part("xl/sharedStrings.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    repeat(out, "<si><t>a</t></si>", 200);
                })
                .bytes();
        assertRefused(bomb, TOO_LARGE_UNPACKED);
    }

    @Test
    void a_million_empty_rows_are_passed_over_in_no_time() {
        byte[] file = new HandmadeXlsx()
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8));
                    for (int row = 2; row <= 1_000_000; row++) {
                        out.write(("<row r='" + row + "' ht='15'/>").getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
        int rows = Assertions.assertTimeout(Duration.ofSeconds(20), () -> rowsOf(file));
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void more_parts_than_any_workbook_has_are_refused() {
        var file = new HandmadeXlsx().rows("<row/>");
        for (int i = 0; i < 2_100; i++) {
            file.part("junk/" + i, "");
        }
        assertRefused(file.bytes(), UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><worksheet/>",
        "<worksheet><sheetData><row r='7'/><row r='7'/></sheetData></worksheet>",
        "<worksheet><sheetData><row r='2000000'/></sheetData></worksheet>",
        "<worksheet><sheetData><row r='-1'/></sheetData></worksheet>",
        "<worksheet><sheetData><row r='one'/></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r='1'><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t='s'><v>99</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t='s'><v>-1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t='unheard-of'><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c><v>1</v>",
        "not xml",
        ""
    })
    void a_sheet_no_spreadsheet_program_writes_is_refused(String sheet) {
        assertRefused(new HandmadeXlsx().part("xl/worksheets/sheet1.xml", sheet).bytes(), UNREADABLE);
    }

    @Test
    void what_is_no_zip_or_lacks_a_part_is_refused() {
        assertRefused(new byte[0], UNREADABLE);
        assertRefused("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), UNREADABLE);
        assertRefused("code,name".getBytes(StandardCharsets.UTF_8), UNREADABLE);
        assertRefused(new HandmadeXlsx().bytes(), UNREADABLE);
        assertRefused(new HandmadeXlsx().rows("").part("xl/workbook.xml", "<workbook/>").bytes(), UNREADABLE);
        byte[] whole = new HandmadeXlsx().rows("<row><c><v>1</v></c></row>").bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), UNREADABLE);
    }

    @Test
    void a_damaged_file_is_refused_wherever_the_damage_is() {
        byte[] whole = new HandmadeXlsx().rows("<row><c t='str'><v>柯坪县</v></c></row>").bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0xff;
            try {
                rowsOf(damaged);
            } catch (Refused refused) {
                assertThat(refused.error().code()).startsWith("workbook.");
            }
        }
    }

    @Test
    void old_and_encrypted_files_are_told_from_other_rubbish() {
        byte[] compound = new byte[4096];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        System.arraycopy(mark, 0, compound, 0, mark.length);
        assertRefused(compound, "workbook.old-format");
    }

    @Test
    void a_part_that_is_encrypted_in_the_zip_is_refused() {
        byte[] file = new HandmadeXlsx().rows("<row><c><v>1</v></c></row>").bytes();
        for (int i = 0; i + 3 < file.length; i++) {
            boolean local = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3 && file[i + 3] == 4;
            boolean central = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2;
            if (local || central) {
                file[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertRefused(file, UNREADABLE);
    }
}
