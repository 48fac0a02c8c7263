package org.tuoling.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.project.ProjectFixtures;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DocumentsResourceTest {

    private static final String OCTETS = "application/octet-stream";

    private TestProgramme programme;
    private ProjectFixtures projects;
    private UUID project;

    @BeforeEach
    void open() {
        programme = TestProgramme.open();
        projects = new ProjectFixtures(programme);
        project = projects.register("P1");
    }

    private ValidatableResponse send(Role role, UUID record, String name, byte[] file) {
        return programme.as(role).contentType(OCTETS)
                .queryParam("recordType", "project").queryParam("recordId", record).queryParam("fileName", name)
                .body(file).post(programme.path("documents")).then();
    }

    private ValidatableResponse send(String name, byte[] file) {
        return send(Role.PROJECT_OFFICER, project, name, file);
    }

    private UUID sent(String name, byte[] file) {
        return UUID.fromString(send(name, file).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse list(Role role) {
        return programme.as(role).queryParam("recordType", "project").queryParam("recordId", project)
                .get(programme.path("documents")).then();
    }

    private ValidatableResponse show(Role role, UUID id) {
        return programme.as(role).get(programme.path("documents", id)).then();
    }

    private ValidatableResponse remove(Role role, UUID id) {
        return programme.as(role).delete(programme.path("documents", id)).then();
    }

    @Test
    void a_document_is_listed_with_its_record_and_sent_back_as_it_came() {
        byte[] file = OfficeFiles.pdf("验收");
        UUID id = sent("竣工验收报告.pdf", file);
        list(Role.AUDITOR).statusCode(200)
                .body("items", hasSize(1), "items[0].title", equalTo("竣工验收报告"), "items[0].kind", equalTo("OTHER"))
                .body("items[0].fileType", equalTo("PDF"), "items[0].sizeBytes", equalTo(file.length))
                .body("items[0].recordType", equalTo("project"), "items[0].recordId", equalTo(project.toString()));
        assertThat(show(Role.AUDITOR, id).statusCode(200).extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void a_document_is_sent_so_that_no_browser_runs_it() {
        UUID id = sent("竣工 报告.pdf", OfficeFiles.pdf("x"));
        String tag = show(Role.FINANCE_OFFICER, id).statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", startsWith("sandbox"))
                .header("Content-Disposition", equalTo("attachment; filename=\"document.pdf\"; "
                        + "filename*=UTF-8''%E7%AB%A3%E5%B7%A5%20%E6%8A%A5%E5%91%8A.pdf"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", containsString("Cookie"))
                .extract().header("ETag");
        programme.as(Role.FINANCE_OFFICER).header("If-None-Match", tag).get(programme.path("documents", id)).then()
                .statusCode(304).header("ETag", equalTo(tag));
        programme.as(Role.PARTNER).header("If-None-Match", tag).get(programme.path("documents", id)).then().statusCode(403);
    }

    @Test
    void the_content_tells_the_type_whatever_the_name_says() {
        send("a.pdf", OfficeFiles.docx()).statusCode(201).body("fileType", equalTo("DOCX"), "fileName", equalTo("a.pdf.docx"));
        send("b", OfficeFiles.xlsx()).statusCode(201).body("fileType", equalTo("XLSX"), "fileName", equalTo("b.xlsx"));
        send("../../c.pptx", OfficeFiles.pptx()).statusCode(201).body("fileName", equalTo("c.pptx"));
        byte[][] refused = {
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
            {'M', 'Z', (byte) 0x90, 0}, {0x7f, 'E', 'L', 'F'}, Pictures.gif(), OfficeFiles.zip("a.exe"),
            OfficeFiles.zip("word/document.xml"), "just text".getBytes(StandardCharsets.UTF_8)
        };
        for (byte[] file : refused) {
            send("innocent.pdf", file).statusCode(422).body("code", equalTo("document.type-unknown"));
        }
        send("empty.pdf", new byte[0]).statusCode(422).body("code", equalTo("document.empty"));
    }

    @Test
    void macros_old_offices_broken_zips_and_bombs_are_refused() {
        send("m.docx", OfficeFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .statusCode(422).body("code", equalTo("document.macros"));
        send("m.xlsx", OfficeFiles.zip("[Content_Types].xml", "xl/workbook.xml", "XL/VBAPROJECT.BIN"))
                .statusCode(422).body("code", equalTo("document.macros"));
        send("m.xlsx", OfficeFiles.zip("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"))
                .statusCode(422).body("code", equalTo("document.macros"));
        send("m.docx", OfficeFiles.zip("[Content_Types].xml", "word/document.xml", "../../x"))
                .statusCode(422).body("code", equalTo("document.damaged"));
        send("m.doc", OfficeFiles.oldOffice()).statusCode(422).body("code", equalTo("document.old-office"));
        send("m.docx", Arrays.copyOf(OfficeFiles.docx(), 60)).statusCode(422).body("code", equalTo("document.damaged"));
        send("m.docx", OfficeFiles.bomb(501)).statusCode(422).body("code", equalTo("document.unpacks-too-large"));
    }

    @Test
    void a_picture_is_made_anew_without_the_place_it_was_taken_at() {
        UUID id = UUID.fromString(send("现场.png", Pictures.jpegWithExif(800, 400, 1)).statusCode(201)
                .body("fileType", equalTo("JPEG"), "fileName", equalTo("现场.jpg")).extract().path("id"));
        byte[] kept = show(Role.AUDITOR, id).contentType("image/jpeg").extract().asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Pictures.PLACE);
    }

    @Test
    void more_than_the_operator_allows_is_refused() {
        byte[] file = new byte[13 * 1024 * 1024 + 1];
        System.arraycopy(OfficeFiles.pdf("x"), 0, file, 0, 10);
        send("large.pdf", file).statusCode(413).body("code", equalTo("document.too-large"), "detail", containsString("13 MB"));
        list(Role.AUDITOR).body("items", hasSize(0));
    }

    @Test
    void only_documents_may_be_larger_than_workbooks() {
        byte[] file = new byte[12 * 1024 * 1024 + 1];
        System.arraycopy(OfficeFiles.pdf("x"), 0, file, 0, 10);
        sent("larger than workbooks.pdf", file);
        programme.as(Role.PROJECT_OFFICER).body(file).post(programme.path("projects")).then().statusCode(413);
        programme.as(Role.PROJECT_OFFICER).contentType("text/csv").body(file).post(programme.path("projects", "import"))
                .then().statusCode(413);
    }

    @Test
    void who_may_not_change_a_record_adds_nothing_to_it() {
        byte[] file = OfficeFiles.pdf("x");
        send(Role.FINANCE_OFFICER, project, "a.pdf", file).statusCode(403);
        send(Role.AUDITOR, project, "a.pdf", file).statusCode(403);
        send(Role.PARTNER, project, "a.pdf", file).statusCode(403);
        send(Role.MEMBER, project, "a.pdf", file).statusCode(404);
        send(Role.PROJECT_OFFICER, UUID.randomUUID(), "a.pdf", file).statusCode(404);
        programme.as(Role.PROJECT_OFFICER).contentType(OCTETS).queryParam("recordType", "project").body(file)
                .post(programme.path("documents")).then().statusCode(422).body("code", equalTo("document.record-incomplete"));
        programme.as(Role.PROJECT_OFFICER).contentType(OCTETS).queryParam("recordType", "account")
                .queryParam("recordId", project).body(file).post(programme.path("documents")).then().statusCode(404);
        list(Role.AUDITOR).body("items", hasSize(0));
    }

    @Test
    void who_may_not_see_a_record_sees_none_of_its_documents() {
        UUID id = sent("a.pdf", OfficeFiles.pdf("x"));
        list(Role.MEMBER).statusCode(404);
        show(Role.MEMBER, id).statusCode(404);
        list(Role.PARTNER).statusCode(403);
        show(Role.PARTNER, id).statusCode(403);
        var other = TestProgramme.open();
        other.as(Role.COMMANDER).get(other.path("documents", id)).then().statusCode(404);
        other.as(Role.COMMANDER).queryParam("recordType", "project").queryParam("recordId", project)
                .get(other.path("documents")).then().statusCode(404);
    }

    @Test
    void it_says_what_one_may_do() {
        rights(Role.PROJECT_OFFICER).body("mayAdd", equalTo(true), "mayRemove", equalTo(true));
        rights(Role.AUDITOR).body("mayAdd", equalTo(false), "mayRemove", equalTo(false));
        rights(Role.MEMBER).statusCode(404);
    }

    private ValidatableResponse rights(Role role) {
        return programme.as(role).queryParam("recordType", "project").queryParam("recordId", project)
                .get(programme.path("documents", "rights")).then();
    }

    @Test
    void a_document_is_taken_away_while_its_record_is_open_and_its_history_tells() {
        UUID id = sent("a.pdf", OfficeFiles.pdf("x"));
        remove(Role.AUDITOR, id).statusCode(403);
        remove(Role.FINANCE_OFFICER, id).statusCode(403);
        remove(Role.MEMBER, id).statusCode(404);
        remove(Role.PROJECT_OFFICER, id).statusCode(204);
        show(Role.PROJECT_OFFICER, id).statusCode(404);
        programme.as(Role.AUDITOR).queryParam("recordType", "project").queryParam("recordId", project)
                .get(programme.path("history")).then().statusCode(200)
                .body("items.findAll { it.after?.document != null }", hasSize(1))
                .body("items.findAll { it.before?.document != null }.before.document[0]", startsWith("a (a.pdf, SHA-256 "));
    }

    @Test
    void a_settled_record_keeps_its_documents() {
        UUID id = sent("a.pdf", OfficeFiles.pdf("x"));
        projects.move(project, Map.of("to", "CANCELLED", "on", "2022-01-05", "reason", "不再需要")).statusCode(200);
        remove(Role.PROJECT_OFFICER, id).statusCode(409).body("code", equalTo("document.record-closed"));
        show(Role.AUDITOR, id).statusCode(200);
    }

    @Test
    void the_documents_of_a_removed_record_go_with_it() {
        UUID id = sent("a.pdf", OfficeFiles.pdf("x"));
        programme.as(Role.PROJECT_OFFICER).header("If-Match", "\"0\"").delete(programme.path("projects", project)).then()
                .statusCode(204);
        assertThat(Files.documents(programme)).isZero();
        show(Role.PROJECT_OFFICER, id).statusCode(404);
    }

    @Test
    void the_same_document_sent_again_with_its_key_is_added_once() {
        byte[] file = OfficeFiles.pdf("x");
        String first = keyed("k1", file).statusCode(201).extract().path("id");
        keyed("k1", file).statusCode(201).body("id", equalTo(first));
        keyed("k1", OfficeFiles.pdf("y")).statusCode(422);
        list(Role.AUDITOR).body("items", hasSize(1));
    }

    private ValidatableResponse keyed(String key, byte[] file) {
        return programme.as(Role.PROJECT_OFFICER).contentType(OCTETS).header("Idempotency-Key", key)
                .queryParam("recordType", "project").queryParam("recordId", project)
                .body(file).post(programme.path("documents")).then();
    }

    @Test
    void a_document_without_a_record_shows_to_its_sender_only() {
        UUID id = UUID.fromString(programme.as(Role.PROJECT_OFFICER).contentType(OCTETS).queryParam("title", "纪要")
                .body(OfficeFiles.pdf("x")).post(programme.path("documents")).then().statusCode(201)
                .body("recordId", nullValue(), "title", equalTo("纪要"), "fileName", equalTo("document.pdf"))
                .extract().path("id"));
        show(Role.PROJECT_OFFICER, id).statusCode(200);
        for (Role role : new Role[] {Role.COMMANDER, Role.AUDITOR, Role.FINANCE_OFFICER}) {
            show(role, id).statusCode(404);
        }
        remove(Role.COMMANDER, id).statusCode(404);
        remove(Role.PROJECT_OFFICER, id).statusCode(204);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        sent("1.pdf", OfficeFiles.pdf("1"));
        list(Role.AUDITOR).statusCode(200);
        long one = Statements.during(() -> list(Role.AUDITOR).body("items", hasSize(1)));
        sent("2.pdf", OfficeFiles.pdf("2"));
        sent("3.pdf", OfficeFiles.pdf("3"));
        assertThat(Statements.during(() -> list(Role.AUDITOR).body("items", hasSize(3)))).isEqualTo(one);
    }
}
