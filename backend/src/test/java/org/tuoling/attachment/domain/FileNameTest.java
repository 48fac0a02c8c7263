package org.tuoling.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.attachment.FileType;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "竣工验收报告.pdf, PDF, 竣工验收报告.pdf",
        "REPORT.PDF, PDF, REPORT.pdf",
        "../../../etc/passwd, PDF, passwd.pdf",
        "C:\\Users\\x\\合同.docx, DOCX, 合同.docx",
        "contract.exe, PDF, contract.exe.pdf",
        "photo.png, JPEG, photo.jpg",
        "photo.JPEG, JPEG, photo.jpg",
        "v1.2, XLSX, v1.2.xlsx",
        ".., PDF, document.pdf",
        ".htaccess, PDF, htaccess.pdf",
        "'a<b>:\"c|?*.pdf', PDF, abc.pdf",
    })
    void a_name_has_no_folder_and_ends_as_its_content_does(String sent, FileType type, String kept) {
        assertThat(FileName.of(sent, type)).isEqualTo(kept);
    }

    @Test
    void a_name_does_not_steer_the_screen_or_turn_its_own_ending_round() {
        assertThat(FileName.of("in\u202efdp.exe\r\nX: 1", FileType.PDF)).isEqualTo("infdp.exeX 1.pdf");
    }

    @Test
    void who_says_nothing_gets_a_name() {
        assertThat(FileName.of(null, FileType.PPTX)).isEqualTo("document.pptx");
        assertThat(FileName.of("a/b/", FileType.PPTX)).isEqualTo("document.pptx");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        String name = FileName.of("\uD842\uDFB7".repeat(150) + ".pdf", FileType.PDF);
        assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith("\uD842\uDFB7.pdf");
    }
}
