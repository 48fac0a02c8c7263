package org.tuoling.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AttachmentsResourceTest {

    private TestProgramme programme;

    @BeforeEach
    void open() {
        programme = TestProgramme.open();
    }

    private ValidatableResponse send(byte[] file, String type) {
        return programme.as(Role.PROJECT_OFFICER).contentType(type).body(file).post(programme.path("attachments")).then();
    }

    private UUID sent(byte[] file) {
        return UUID.fromString(send(file, "image/jpeg").statusCode(201).extract().path("id"));
    }

    private ValidatableResponse show(Role role, UUID id, String size) {
        return programme.as(role).queryParam("size", size).get(programme.path("attachments", id)).then();
    }

    private byte[] shown(UUID id, String size) {
        return show(Role.PROJECT_OFFICER, id, size).statusCode(200).extract().asByteArray();
    }

    @Test
    void what_was_sent_is_kept_without_the_place_and_the_right_way_up() {
        byte[] file = Pictures.jpegWithExif(2000, 1000, 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", Pictures.PLACE);
        UUID id = sent(file);
        byte[] kept = shown(id, "FULL");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Pictures.PLACE);
        var picture = Pictures.decoded(kept);
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(1600);
        // the camera's left is above
        assertThat(new Color(picture.getRGB(400, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(400, 1400)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_picture_is_sent_with_headers_that_keep_it_safe_and_with_the_reader() {
        UUID id = sent(Pictures.jpeg(640, 480));
        show(Role.PROJECT_OFFICER, id, "FULL")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", equalTo("private, max-age=86400"))
                .header("Vary", containsString("Cookie"))
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", containsString("-full"));
    }

    @Test
    void whoever_has_the_picture_already_is_not_sent_it_again() {
        UUID id = sent(Pictures.jpeg(640, 480));
        String tag = show(Role.PROJECT_OFFICER, id, "FULL").extract().header("ETag");
        asked(Role.PROJECT_OFFICER, id, "FULL", tag)
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", equalTo("private, max-age=86400"))
                .header("Vary", containsString("Cookie"))
                .body(emptyString());
        asked(Role.PROJECT_OFFICER, id, "THUMB", tag).statusCode(200).header("ETag", containsString("-thumb"));
        asked(Role.COMMANDER, id, "FULL", tag).statusCode(404);
    }

    private ValidatableResponse asked(Role role, UUID id, String size, String tag) {
        return programme.as(role).header("If-None-Match", tag).queryParam("size", size)
                .get(programme.path("attachments", id)).then();
    }

    @Test
    void a_small_picture_stays_as_large_as_it_is_and_has_a_smaller_one_for_lists() {
        UUID id = UUID.fromString(send(Pictures.png(640, 480), "image/png")
                .statusCode(201)
                .body("width", equalTo(640), "height", equalTo(480))
                .extract()
                .path("id"));
        var thumbnail = Pictures.decoded(shown(id, "THUMB"));
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(240);
    }

    @Test
    void what_is_transparent_becomes_white() {
        UUID id = UUID.fromString(send(Pictures.transparentPng(40, 40), "image/png").statusCode(201).extract().path("id"));
        assertThat(new Color(Pictures.decoded(shown(id, "FULL")).getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_calls_itself() {
        for (byte[] file : new byte[][] {Pictures.gif(), "<svg/>".getBytes(StandardCharsets.UTF_8), new byte[0],
            {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3}}) {
            send(file, "image/jpeg").statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        }
        send(Pictures.gif(), "image/jpeg").body("code", equalTo("attachment.not-a-picture"));
        send(Pictures.gif(), "image/gif").statusCode(415);
    }

    @Test
    void a_small_file_that_claims_to_be_huge_is_not_decoded() {
        send(Pictures.bomb(), "image/png").statusCode(422).body("code", equalTo("attachment.too-many-pixels"));
    }

    @Test
    void more_than_eight_megabytes_are_refused() {
        byte[] file = new byte[Darkroom.SENT_BYTES + 1];
        System.arraycopy(Pictures.jpeg(20, 20), 0, file, 0, 300);
        send(file, "image/jpeg").statusCode(413);
    }

    @Test
    void the_same_picture_sent_again_with_its_key_is_kept_once() {
        byte[] file = Pictures.jpeg(100, 100);
        var request = programme.as(Role.PROJECT_OFFICER);
        String first = request.contentType("image/jpeg").header("Idempotency-Key", "k1").body(file)
                .post(programme.path("attachments")).then().statusCode(201).extract().path("id");
        programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg").header("Idempotency-Key", "k1").body(file)
                .post(programme.path("attachments")).then().statusCode(201).body("id", equalTo(first));
        programme.as(Role.PROJECT_OFFICER).contentType("image/jpeg").header("Idempotency-Key", "k1")
                .body(Pictures.jpeg(120, 100)).post(programme.path("attachments")).then().statusCode(422);
    }

    @Test
    void a_picture_without_a_record_shows_to_its_sender_only() {
        UUID id = sent(Pictures.jpeg(100, 100));
        show(Role.PROJECT_OFFICER, id, "FULL").statusCode(200);
        show(Role.COMMANDER, id, "FULL").statusCode(404);
        show(Role.AUDITOR, id, "THUMB").statusCode(404);
        show(Role.PARTNER, id, "FULL").statusCode(403);
    }

    @Test
    void auditors_and_partners_send_nothing() {
        for (Role role : new Role[] {Role.AUDITOR, Role.PARTNER}) {
            programme.as(role).contentType("image/jpeg").body(Pictures.jpeg(20, 20)).post(programme.path("attachments"))
                    .then().statusCode(403);
        }
    }

    @Test
    void the_bytes_are_outside_the_database() {
        UUID id = sent(Pictures.jpeg(640, 480));
        assertThat(Files.picturesInDatabase(programme)).isZero();
        for (String size : new String[] {"FULL", "THUMB"}) {
            assertThat(Files.inStore(programme, Files.hash(id, size))).isEqualTo(shown(id, size));
        }
    }

    @Test
    void a_picture_that_was_kept_in_the_database_is_shown_and_moved_out() {
        UUID id = sent(Pictures.jpeg(640, 480));
        byte[] full = shown(id, "FULL");
        byte[] thumbnail = shown(id, "THUMB");
        Files.putBack(programme, id, full, thumbnail);
        assertThat(shown(id, "FULL")).isEqualTo(full);
        assertThat(shown(id, "THUMB")).isEqualTo(thumbnail);
        TestProgramme.bean(AttachmentTimer.class).sweep();
        assertThat(Files.picturesInDatabase(programme)).isZero();
        assertThat(shown(id, "FULL")).isEqualTo(full);
        assertThat(shown(id, "THUMB")).isEqualTo(thumbnail);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        send(Pictures.gif(), "image/jpeg").statusCode(422);
        send(Pictures.bomb(), "image/png").statusCode(422);
        assertThat(Files.rows(programme)).isZero();
    }

    @Test
    void only_so_many_pictures_of_an_account_wait_for_their_records() {
        byte[] file = Pictures.jpeg(20, 20);
        UUID first = sent(file);
        TestProgramme.bean(Sql.class).update(
                """
                insert into attachment (id, programme_id, made_by, made_at, sha256, thumbnail_sha256, width, height)
                select gen_random_uuid(), a.programme_id, a.made_by, a.made_at, a.sha256, a.thumbnail_sha256, a.width, a.height
                from attachment a cross join generate_series(2, ?) where a.id = ?
                """,
                AttachmentStore.WAITING_MAX, first);
        send(file, "image/jpeg").statusCode(409)
                .body("code", equalTo("attachment.too-many-unbound"), "detail", containsString("50"));
        programme.as(Role.COMMANDER).contentType("image/jpeg").body(file).post(programme.path("attachments")).then()
                .statusCode(201);
        TestProgramme.bean(Sql.class).update(
                "update attachment set record_type = 'duty-completion', record_id = gen_random_uuid() where id = ?", first);
        send(file, "image/jpeg").statusCode(201);
    }

    @Test
    void a_picture_whose_record_is_never_saved_is_forgotten_after_a_day() {
        try (var evening = Evening.at("2022-01-10", "22:30")) {
            UUID id = sent(Pictures.jpeg(100, 100));
            evening.pass(Duration.ofHours(23));
            TestProgramme.bean(AttachmentTimer.class).sweep();
            show(Role.PROJECT_OFFICER, id, "FULL").statusCode(200);
            evening.pass(Duration.ofHours(2));
            TestProgramme.bean(AttachmentTimer.class).sweep();
            show(Role.PROJECT_OFFICER, id, "FULL").statusCode(404);
        }
    }
}
