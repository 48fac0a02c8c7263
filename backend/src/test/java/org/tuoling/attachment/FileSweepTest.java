package org.tuoling.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class FileSweepTest {

    private static final String OCTETS = "application/octet-stream";

    private TestProgramme programme;

    @BeforeEach
    void open() {
        programme = TestProgramme.open();
    }

    private UUID sent(Role role, byte[] file) {
        return UUID.fromString(programme.as(role).contentType(OCTETS).body(file).post(programme.path("documents")).then()
                .statusCode(201).extract().path("id"));
    }

    private int shown(Role role, UUID id) {
        return programme.as(role).get(programme.path("documents", id)).statusCode();
    }

    private boolean isKept(String sha256) {
        try (var stream = TestProgramme.bean(FileStore.class).open(new FileKey(programme.id(), sha256))) {
            return stream.read() >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void sweep() {
        TestProgramme.bean(AttachmentTimer.class).sweep();
    }

    /** As after a crash between the file and its document. */
    private String receivedOnly(String text) {
        var file = new ByteArrayInputStream(OfficeFiles.pdf(text));
        return TestProgramme.bean(FileIntake.class).receive(programme.id(), file, "a.pdf").sha256();
    }

    @Test
    void a_file_whose_document_was_never_made_is_swept_after_a_day() {
        String sha256 = receivedOnly("cut off");
        sweep();
        assertThat(isKept(sha256)).isTrue();
        Files.age(programme, Duration.ofHours(25));
        sweep();
        assertThat(isKept(sha256)).isFalse();
        assertThat(Files.rows(programme)).isZero();
    }

    @Test
    void a_file_sent_again_before_the_sweep_stays() {
        receivedOnly("again");
        Files.age(programme, Duration.ofHours(25));
        String sha256 = receivedOnly("again");
        sweep();
        assertThat(isKept(sha256)).isTrue();
    }

    @Test
    void the_files_of_a_picture_stay_as_long_as_it_does() {
        try (var evening = Evening.at("2022-01-10", "22:30")) {
            UUID picture = UUID.fromString(programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg")
                    .body(Pictures.jpeg(640, 480)).post(programme.path("attachments")).then().statusCode(201).extract().path("id"));
            Files.age(programme, Duration.ofDays(400));
            sweep();
            for (String size : new String[] {"FULL", "THUMB"}) {
                programme.as(Role.PROJECT_OFFICER).queryParam("size", size).get(programme.path("attachments", picture))
                        .then().statusCode(200);
            }
            evening.pass(Duration.ofHours(25));
            sweep();
            assertThat(Files.rows(programme)).isZero();
        }
    }

    @Test
    void a_file_two_documents_name_stays_until_both_are_gone() {
        byte[] file = OfficeFiles.pdf("shared");
        UUID mine = sent(Role.PROJECT_OFFICER, file);
        UUID yours = sent(Role.COMMANDER, file);
        assertThat(Files.rows(programme)).isEqualTo(1);
        Files.age(programme, Duration.ofDays(400));
        programme.as(Role.PROJECT_OFFICER).delete(programme.path("documents", mine)).then().statusCode(204);
        sweep();
        assertThat(shown(Role.COMMANDER, yours)).isEqualTo(200);
        programme.as(Role.COMMANDER).delete(programme.path("documents", yours)).then().statusCode(204);
        sweep();
        assertThat(Files.rows(programme)).isZero();
    }

    @Test
    void a_document_cannot_be_made_on_a_file_that_was_swept() {
        String sha256 = receivedOnly("late");
        Files.age(programme, Duration.ofHours(25));
        sweep();
        var late = new NewDocument(null, null, DocumentKind.OTHER, "late", new ReceivedFile("late.pdf", FileType.PDF, sha256));
        UUID account = TestProgramme.newAccount();
        var documents = TestProgramme.bean(Documents.class);
        assertThatThrownBy(() -> documents.add(programme.id(), account, late)).hasMessageContaining("fk_document_file");
    }

    @Test
    void a_document_whose_record_is_never_saved_is_forgotten_after_a_day() {
        try (var evening = Evening.at("2022-01-10", "22:30")) {
            UUID id = sent(Role.PROJECT_OFFICER, OfficeFiles.pdf("unsaved"));
            evening.pass(Duration.ofHours(23));
            sweep();
            assertThat(shown(Role.PROJECT_OFFICER, id)).isEqualTo(200);
            evening.pass(Duration.ofHours(2));
            sweep();
            assertThat(shown(Role.PROJECT_OFFICER, id)).isEqualTo(404);
        }
    }

    @Test
    void only_so_many_documents_of_an_account_wait_for_their_records() {
        UUID first = sent(Role.PROJECT_OFFICER, OfficeFiles.pdf("first"));
        Files.copies(first, Documents.WAITING_MAX - 1);
        programme.as(Role.PROJECT_OFFICER).contentType(OCTETS).body(OfficeFiles.pdf("one more"))
                .post(programme.path("documents")).then().statusCode(409)
                .body("code", equalTo("document.too-many-unbound"));
        sent(Role.COMMANDER, OfficeFiles.pdf("one more"));
    }
}
