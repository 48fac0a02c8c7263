package org.tuoling.fundsreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.LedgerScene;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Statements;

@QuarkusTest
class FundsReportsResourceTest {

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    private LedgerScene scene;

    @BeforeEach
    void money_has_come_and_was_set_apart_in_june() {
        scene = new LedgerScene(ledger);
        scene.receive(10_000_00, 5_000_00);
        scene.allocate(scene.school, 4_000_00);
    }

    private RequestSpecification as(Role role) {
        return scene.programme.as(role);
    }

    private String path(Object... steps) {
        var all = new Object[steps.length + 1];
        all[0] = "funds-reports";
        System.arraycopy(steps, 0, all, 1, steps.length);
        return scene.programme.path(all);
    }

    private void period(Role role, String step) {
        as(role).body(Map.of("placeId", scene.county.value(), "reason", "补记"))
                .post(scene.programme.path("ledger", "periods", "2021-06", step))
                .then()
                .statusCode(200);
    }

    private void close() {
        as(Role.FINANCE_OFFICER)
                .body(Map.of("placeId", scene.county.value()))
                .post(scene.programme.path("ledger", "periods", "2021-06", "close"))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> june() {
        return Map.of("placeId", scene.county.value(), "month", "2021-06");
    }

    private ValidatableResponse prepare(Role role) {
        return as(role).body(june()).post(path()).then();
    }

    private String prepared() {
        close();
        return prepare(Role.FINANCE_OFFICER).statusCode(201).extract().path("id");
    }

    private ValidatableResponse sign(Role role, String id, int version) {
        return as(role).header("If-Match", "\"" + version + "\"").post(path(id, "signature")).then();
    }

    @Test
    void a_closed_month_is_written_down_by_stage_and_project() {
        String id = prepared();
        as(Role.AUDITOR).get(path(id, "content")).then()
                .statusCode(200)
                .body(
                        "stages.stage", contains("GRANTED", "RECEIVED", "ALLOCATED"),
                        "stages.find { it.stage == 'RECEIVED' }.opening.amount", equalTo("0.00"),
                        "stages.find { it.stage == 'RECEIVED' }.in.amount", equalTo("15000.00"),
                        "stages.find { it.stage == 'RECEIVED' }.out.amount", equalTo("4000.00"),
                        "stages.find { it.stage == 'RECEIVED' }.closing.amount", equalTo("11000.00"),
                        "movements.code", contains("GRANT", "RECEIPT", "ALLOCATION"),
                        "movements.entries", contains(2, 2, 1),
                        "projects", hasSize(1),
                        "projects[0].allocated.amount", equalTo("4000.00"),
                        "projects[0].paid.amount", equalTo("0.00"));
    }

    @Test
    void a_month_that_is_open_is_not_reported_on() {
        prepare(Role.FINANCE_OFFICER).statusCode(409).body("code", equalTo("fundsreport.month-open"));
        as(Role.AUDITOR).get(path()).then().body("items", hasSize(0));
    }

    @Test
    void a_month_is_reported_on_once() {
        prepared();
        prepare(Role.FINANCE_OFFICER).statusCode(409).body("code", equalTo("fundsreport.month-taken"));
    }

    @Test
    void the_same_request_again_prepares_nothing_new() {
        close();
        String key = UUID.randomUUID().toString();
        String first = as(Role.FINANCE_OFFICER).header("Idempotency-Key", key).body(june()).post(path()).path("id");
        as(Role.FINANCE_OFFICER).header("Idempotency-Key", key).body(june()).post(path()).then()
                .statusCode(201).body("id", equalTo(first));
    }

    @Test
    void another_hand_signs_and_then_nothing_changes() {
        String id = prepared();
        sign(Role.COMMANDER, id, 0).statusCode(200).body("state", equalTo("SIGNED"), "outdated", equalTo(false));
        sign(Role.COMMANDER, id, 1).statusCode(409).body("code", equalTo("fundsreport.signed"));
        as(Role.FINANCE_OFFICER).header("If-Match", "\"1\"").delete(path(id)).then()
                .statusCode(409).body("code", equalTo("fundsreport.signed"));
        assertThatThrownBy(() -> sql.update("update funds_report set content = '{}' where id = ?", UUID.fromString(id)))
                .hasStackTraceContaining("a signed funds report is not changed");
    }

    @Test
    void nobody_signs_what_he_prepared_not_even_beneath_the_service() {
        String id = prepared();
        assertThatThrownBy(() -> sql.update(
                        """
                        update funds_report set signed_by_account_id = prepared_by_account_id, signed_by_name = 'x',
                            signed_at = now() where id = ?
                        """,
                        UUID.fromString(id)))
                .hasStackTraceContaining("ck_funds_report_hands");
    }

    @Test
    void nobody_signs_under_a_second_account_what_he_prepared_under_the_first() {
        close();
        UUID person = scene.programme.create("people", Map.of("code", "R-1", "name", "吴一"));
        String id = scene.programme.as(Role.FINANCE_OFFICER, person).body(june()).post(path()).then()
                .statusCode(201).extract().path("id");
        scene.programme.as(Role.COMMANDER, person).header("If-Match", "\"0\"").post(path(id, "signature")).then()
                .statusCode(403).body("code", equalTo("fundsreport.own-report"));
        assertThatThrownBy(() -> sql.update(
                        """
                        update funds_report set signed_by_person_id = prepared_by_person_id, signed_by_name = 'x',
                            signed_at = now() where id = ?
                        """,
                        UUID.fromString(id)))
                .hasStackTraceContaining("ck_funds_report_persons");
        sign(Role.COMMANDER, id, 0).statusCode(200);
    }

    @Test
    void a_month_opened_again_outdates_its_report() {
        String id = prepared();
        period(Role.COMMANDER, "reopen");
        sign(Role.COMMANDER, id, 0).statusCode(409).body("code", equalTo("fundsreport.outdated"));
        close();
        sign(Role.COMMANDER, id, 0).statusCode(409);
        as(Role.FINANCE_OFFICER).header("If-Match", "\"0\"").delete(path(id)).then().statusCode(204);
        prepare(Role.FINANCE_OFFICER).statusCode(201).body("outdated", equalTo(false));
    }

    @Test
    void a_signed_report_gives_way_to_one_that_knows_what_was_put_right() throws Exception {
        String first = prepared();
        sign(Role.COMMANDER, first, 0).statusCode(200);
        prepare(Role.FINANCE_OFFICER).statusCode(409).body("code", equalTo("fundsreport.month-taken"));
        period(Role.COMMANDER, "reopen");
        scene.allocate(scene.school, 1_000_00);
        close();
        String second = prepare(Role.FINANCE_OFFICER).statusCode(201).body("state", equalTo("PREPARED")).extract().path("id");
        as(Role.AUDITOR).get(path(first)).then().body("state", equalTo("SIGNED"), "outdated", equalTo(true));
        prepare(Role.FINANCE_OFFICER).statusCode(409).body("code", equalTo("fundsreport.month-taken"));
        sign(Role.COMMANDER, second, 0).statusCode(200).body("state", equalTo("SIGNED"), "outdated", equalTo(false));
        as(Role.AUDITOR).get(path(first)).then().body("state", equalTo("SUPERSEDED"), "supersededBy", equalTo("测试账号"));
        allocated(first, "4000.00");
        allocated(second, "5000.00");
        assertThat(printed(first)).contains("Superseded");
        assertThat(printed(second)).doesNotContain("Superseded");
        as(Role.AUDITOR).get(path() + "?state=SIGNED").then().body("items.id", contains(second));
        as(Role.AUDITOR).get(path() + "?state=SUPERSEDED").then().body("items.id", contains(first));
    }

    private void allocated(String report, String amount) {
        as(Role.AUDITOR).get(path(report, "content")).then().statusCode(200).body("projects[0].allocated.amount", equalTo(amount));
    }

    private String printed(String report) throws IOException {
        try (var document = Loader.loadPDF(as(Role.AUDITOR).get(path(report, "pdf")).asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void beneath_the_service_a_signed_report_is_superseded_once_and_nothing_else() {
        UUID id = UUID.fromString(prepared());
        sign(Role.COMMANDER, id.toString(), 0).statusCode(200);
        String superseding = "superseded_at = now(), superseded_by_account_id = signed_by_account_id, superseded_by_name = 'x'";
        for (String change : List.of(
                "signed_by_name = 'x'", superseding + ", content = '{}'", superseding + ", signed_at = now()")) {
            assertThatThrownBy(() -> sql.update("update funds_report set " + change + " where id = ?", id))
                    .hasStackTraceContaining("a signed funds report is not changed");
        }
        sql.update("update funds_report set " + superseding + " where id = ?", id);
        for (String change : List.of("superseded_at = null, superseded_by_account_id = null, superseded_by_name = null", superseding)) {
            assertThatThrownBy(() -> sql.update("update funds_report set " + change + " where id = ?", id))
                    .hasStackTraceContaining("a signed funds report is not changed");
        }
        assertThatThrownBy(() -> sql.update("delete from funds_report where id = ?", id))
                .hasStackTraceContaining("a signed funds report is not changed");
    }

    @Test
    void preparing_and_signing_lie_in_different_roles() {
        String id = prepared();
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.COMMANDER}) {
            prepare(role).statusCode(403);
        }
        for (Role role : new Role[] {Role.PROJECT_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.FINANCE_OFFICER}) {
            sign(role, id, 0).statusCode(403);
        }
        for (Role role : new Role[] {Role.MEMBER, Role.GRID_LEADER, Role.PARTNER}) {
            as(role).get(path(id)).then().statusCode(403);
            as(role).get(path(id, "pdf")).then().statusCode(403);
        }
    }

    @Test
    void it_is_printed_in_the_readers_language_and_says_when_it_is_unsigned() throws Exception {
        String id = prepared();
        byte[] chinese = scene.programme.as(Role.COMMANDER, "zh-CN").get(path(id, "pdf")).then()
                .statusCode(200).contentType("application/pdf").extract().asByteArray();
        assertThat(new String(chinese, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (var document = Loader.loadPDF(chinese)) {
            assertThat(new PDFTextStripper().getText(document)).contains("援疆资金月报", "2021-06", "未签发", "11,000.00", "柯坪县");
        }
        sign(Role.COMMANDER, id, 0).statusCode(200);
        try (var document = Loader.loadPDF(as(Role.COMMANDER).get(path(id, "pdf")).asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Funds report", "Received").doesNotContain("Not signed");
        }
    }

    /** Adding up is made to last by holding the projects it names. */
    @Test
    void nothing_waits_for_a_month_being_added_up_and_one_opened_again_meanwhile_is_not_written_down() throws Exception {
        close();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var preparing = QuarkusTransaction.requiringNew().call(() -> {
                sql.update("lock table project in access exclusive mode");
                var begun = hands.submit(() -> prepare(Role.FINANCE_OFFICER));
                awaitSomebodyAtTheProjects();
                assertThat(bookTaken()).as("whoever posts gets the book").isTrue();
                // by another thread: who signs in here is not there before this transaction ends
                hands.submit(this::reopenAndClose).get();
                return begun;
            });
            preparing.get().statusCode(409).body("code", equalTo("fundsreport.outdated"));
        }
        as(Role.AUDITOR).get(path()).then().body("items", hasSize(0));
    }

    private void reopenAndClose() {
        period(Role.COMMANDER, "reopen");
        close();
    }

    private void awaitSomebodyAtTheProjects() {
        while (sql.list("select 1 as one from pg_locks where relation = 'project'::regclass and not granted", row -> 1).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private boolean bookTaken() {
        return QuarkusTransaction.requiringNew().call(() -> sql.one(
                        "select id from ledger_book where programme_id = ? for update skip locked",
                        row -> row.id("id"),
                        scene.programme.id())
                .isPresent());
    }

    @Test
    void a_list_takes_the_same_number_of_statements_however_long() {
        prepared();
        // signs the auditor in, whose session is then remembered for a while
        as(Role.AUDITOR).get(path());
        long one = Statements.during(() -> as(Role.AUDITOR).get(path() + "?state=PREPARED"));
        as(Role.FINANCE_OFFICER).body(Map.of("placeId", scene.county.value()))
                .post(scene.programme.path("ledger", "periods", "2021-07", "close"));
        as(Role.FINANCE_OFFICER).body(Map.of("placeId", scene.county.value(), "month", "2021-07")).post(path()).then().statusCode(201);
        assertThat(Statements.during(() -> as(Role.AUDITOR).get(path() + "?state=PREPARED").then().body("items", hasSize(2))))
                .isEqualTo(one);
    }
}
