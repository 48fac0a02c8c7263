package org.tuoling.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.project.ProjectFixtures;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** What telephones and people of bad intent send: each is refused in clear words, and nothing of it is kept anywhere. */
@QuarkusTest
class RefusedFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    private TestProgramme programme;
    private UUID project;
    private int spooled;

    @BeforeEach
    void register() {
        programme = TestProgramme.open();
        project = new ProjectFixtures(programme).register("P1");
        spooled = Files.spooled();
    }

    @AfterEach
    void nothing_is_left() {
        assertThat(Files.rows(programme)).isZero();
        assertThat(Files.documents(programme)).isZero();
        assertThat(Files.spooled()).isEqualTo(spooled);
    }

    private ValidatableResponse send(String name, byte[] file) {
        return programme.as(Role.PROJECT_OFFICER).contentType("application/octet-stream")
                .queryParam("recordType", "project").queryParam("recordId", project).queryParam("fileName", name)
                .body(file).post(programme.path("documents")).then();
    }

    private void refused(String name, byte[] file, String code, String words) {
        send(name, file).statusCode(422).body("code", equalTo(code), "detail", containsString(words));
    }

    private static byte[] beginning(byte[] beginning, int megabytes) {
        byte[] file = new byte[megabytes * MEGABYTE];
        System.arraycopy(beginning, 0, file, 0, beginning.length);
        return file;
    }

    @Test
    void thirty_megabytes_where_thirteen_are_allowed() {
        send("large.pdf", beginning(OfficeFiles.pdf("x"), 30)).statusCode(413)
                .body("code", equalTo("document.too-large"), "detail", containsString("13 MB"));
    }

    @Test
    void a_picture_larger_than_pictures_may_be() {
        send("large.jpg", beginning(Pictures.jpeg(20, 20), 9)).statusCode(413);
    }

    @Test
    void a_picture_of_a_kind_only_some_telephones_read() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII);
        refused("IMG_0001.HEIC", heic, "document.type-unknown", "JPEG");
        refused("IMG_0001.jpg", heic, "document.type-unknown", "JPEG");
    }

    @Test
    void a_program_that_calls_itself_a_document() {
        byte[] windows = beginning(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 1);
        byte[] linux = beginning(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 1);
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
        for (byte[] program : new byte[][] {windows, linux, script}) {
            refused("合同.pdf", program, "document.type-unknown", "PDF");
            refused("合同.docx", program, "document.type-unknown", "docx");
        }
    }

    @Test
    void a_document_with_macros_whatever_they_are_called() {
        byte[] docm = OfficeFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin", "word/vbaData.xml");
        refused("报告.docm", docm, "document.macros", "macros");
        refused("报告.docx", docm, "document.macros", "macros");
        refused("报告.docx", OfficeFiles.disguisedMacro(StandardCharsets.UTF_8), "document.macros", "macros");
        refused("报告.docx", OfficeFiles.disguisedMacro(StandardCharsets.UTF_16), "document.macros", "macros");
    }

    @Test
    void a_drawing_with_a_script() {
        byte[] svg = """
                <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
                """.getBytes(StandardCharsets.UTF_8);
        refused("drawing.svg", svg, "document.type-unknown", "PNG");
        refused("drawing.png", svg, "document.type-unknown", "PNG");
    }
}
