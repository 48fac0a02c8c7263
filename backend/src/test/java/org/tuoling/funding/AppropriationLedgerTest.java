package org.tuoling.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.EntryId;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Reversal;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.Statements;
import org.tuoling.testing.TestProgramme;

/** What appropriations, their shares and returns to the treasury leave in the ledger. */
@QuarkusTest
class AppropriationLedgerTest {

    private static final String MIRROR =
            """
            insert into journal_entry (id, programme_id, book_id, number, code, effective_on, recorded_at, recorded_by_person_id,
                recorded_by_name, description, source_type, source_id, source_number, occasion, reverses_id, amount_minor, line_count,
                previous_hash, hash)
            select gen_random_uuid(), programme_id, book_id, 99, 'REVERSAL', effective_on, now(), ?, 'x', 'x', source_type, source_id,
                source_number, 1, id, amount_minor, 1, hash, hash
            from journal_entry where id = ?
            """;

    private TestProgramme programme;
    private UUID county;
    private Ledger ledger;
    private Sql sql;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        county = place("652929", true);
        ledger = TestProgramme.bean(Ledger.class);
        sql = TestProgramme.bean(Sql.class);
    }

    private UUID place(String code, boolean receives) {
        return programme.create(
                "places",
                Map.of(
                        "codeSystem", "GBT2260", "code", code, "nameZh", code, "side", "RECIPIENT", "recipientOfAid",
                        receives));
    }

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private Map<String, Object> body(String number, String amount) {
        return new HashMap<>(Map.of(
                "documentNumber", number,
                "fiscalYear", 2021,
                "source", "示例财政局",
                "placeId", county,
                "grantedOn", "2021-03-01",
                "amount", yuan(amount)));
    }

    private UUID granted(String number, String amount) {
        return programme.create("appropriations", body(number, amount));
    }

    private UUID received(String number, String amount) {
        UUID id = granted(number, amount);
        step(id, "receipt", Map.of("receivedOn", "2021-03-20")).statusCode(200);
        return id;
    }

    private ValidatableResponse step(UUID id, String step, Map<String, Object> body) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .body(body)
                .post(programme.path("appropriations", id, step))
                .then();
    }

    private long held(Stage stage, UUID origin) {
        return ledger.balance(programme.id(), new PlaceId(county), stage, Purpose.ofOrigin(origin)).minor();
    }

    private void reverse(UUID source, String code, String on) {
        UUID entry = sql.one(
                        "select id from journal_entry where source_id = ? and code = ? order by number desc",
                        row -> row.id("id"),
                        source,
                        code)
                .orElseThrow();
        ledger.reverse(programme.id(), new EntryId(entry), new Reversal("记错", LocalDate.parse(on)));
    }

    @Test
    void a_grant_is_in_the_ledger_and_so_is_its_receipt() {
        UUID id = granted("A-1", "100.00");
        assertThat(held(Stage.GRANTED, id)).isEqualTo(10_000);
        step(id, "receipt", Map.of("receivedOn", "2021-02-28"))
                .statusCode(422)
                .body("code", equalTo("funding.received-before-granted"), "violations[0].field", equalTo("receivedOn"));
        step(id, "receipt", Map.of("receivedOn", "2021-03-20")).statusCode(200).body("state", equalTo("RECEIVED"));
        assertThat(held(Stage.GRANTED, id)).isZero();
        assertThat(held(Stage.RECEIVED, id)).isEqualTo(10_000);
        step(id, "receipt", Map.of("receivedOn", "2021-03-21")).statusCode(409).body("code", equalTo("funding.not-on-its-way"));
    }

    @Test
    void a_receipt_sent_twice_happens_once() {
        UUID id = granted("A-1", "100.00");
        for (int i = 0; i < 2; i++) {
            programme
                    .as(Role.FINANCE_OFFICER)
                    .header("Idempotency-Key", "receipt-1")
                    .body(Map.of("receivedOn", "2021-03-20"))
                    .post(programme.path("appropriations", id, "receipt"))
                    .then()
                    .statusCode(200);
        }
        assertThat(held(Stage.RECEIVED, id)).isEqualTo(10_000);
    }

    @Test
    void a_grant_is_revoked_while_the_money_is_on_its_way() {
        UUID id = granted("A-1", "100.00");
        step(id, "revocation", Map.of("reason", "文件撤销"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"), "revocationReason", equalTo("文件撤销"));
        assertThat(held(Stage.GRANTED, id)).isZero();
        step(id, "receipt", Map.of("receivedOn", "2021-03-20")).statusCode(409);
        step(received("A-2", "1.00"), "revocation", Map.of("reason", "x")).statusCode(409);
    }

    @Test
    void a_revoked_grant_is_registered_anew_under_its_number() {
        step(granted("A-1", "100.00"), "revocation", Map.of("reason", "金额有误")).statusCode(200);
        UUID right = granted("A-1", "120.00");
        assertThat(held(Stage.GRANTED, right)).isEqualTo(12_000);
        programme.post("appropriations", body("A-1", "1.00")).statusCode(409);
    }

    @Test
    void what_was_posted_stays() {
        UUID id = granted("A-1", "100.00");
        refused(id, "amount", yuan("200.00"), "funding.posted");
        refused(id, "grantedOn", "2021-03-02", "funding.posted");
        refused(id, "placeId", place("652930", true), "funding.posted");
        refused(id, "receivedOn", "2021-03-20", "funding.received-by-receipt");
        revising(id, "note", "更正").statusCode(200).body("note", equalTo("更正"));
        for (String change : new String[] {
            "update appropriation set amount_minor = 1 where id = ?",
            "update appropriation set posted = false where id = ?",
            "delete from appropriation where id = ?"
        }) {
            assertThatThrownBy(() -> sql.update(change, id)).as(change).isInstanceOf(SqlFailure.class);
        }
    }

    private ValidatableResponse revising(UUID id, String field, Object value) {
        var body = body("A-1", "100.00");
        body.put(field, value);
        return programme
                .as(Role.FINANCE_OFFICER)
                .header("If-Match", programme.as(Role.AUDITOR).get(programme.path("appropriations", id)).header("ETag"))
                .body(body)
                .put(programme.path("appropriations", id))
                .then();
    }

    private void refused(UUID id, String field, Object value, String code) {
        revising(id, field, value).statusCode(422).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void reversing_an_entry_takes_the_appropriation_back() {
        UUID id = received("A-1", "100.00");
        reverse(id, "RECEIPT", "2021-03-20");
        programme
                .as(Role.AUDITOR)
                .get(programme.path("appropriations", id))
                .then()
                .body("state", equalTo("GRANTED"), "receivedOn", nullValue());
        step(id, "receipt", Map.of("receivedOn", "2021-04-02")).statusCode(200);
        reverse(id, "RECEIPT", "2021-05-01");
        reverse(id, "GRANT", "2021-05-01");
        programme
                .as(Role.AUDITOR)
                .get(programme.path("appropriations", id))
                .then()
                .body("state", equalTo("REVOKED"), "revocationReason", equalTo("记错"));
        assertThat(held(Stage.GRANTED, id)).isZero();
    }

    @Test
    void nobody_reverses_what_he_recorded_not_even_by_a_second_account() {
        UUID person = programme.create("people", Map.of("code", "R-1", "name", "沈甲一"));
        String id = programme
                .as(Role.FINANCE_OFFICER, person)
                .body(body("A-1", "100.00"))
                .post(programme.path("appropriations"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String entry = programme
                .as(Role.AUDITOR)
                .queryParam("sourceId", id)
                .get(programme.path("ledger", "entries"))
                .then()
                .body("items[0].recordedBy.personId", equalTo(person.toString()))
                .extract()
                .path("items[0].id");
        reversing(programme.as(Role.COMMANDER, person), entry).statusCode(403).body("code", equalTo("ledger.own-entry"));
        assertThatThrownBy(() -> sql.update(MIRROR, person, UUID.fromString(entry)))
                .hasStackTraceContaining("nobody reverses what he recorded");
        UUID another = programme.create("people", Map.of("code", "R-2", "name", "钱乙二"));
        reversing(programme.as(Role.COMMANDER, another), entry).statusCode(201);
    }

    private ValidatableResponse reversing(RequestSpecification request, String entry) {
        return request.body(Map.of("reason", "记错", "effectiveOn", "2021-03-01"))
                .post(programme.path("ledger", "entries", entry, "reversal"))
                .then();
    }

    @Test
    void until_the_day_a_receipt_is_reversed_the_money_has_come_once() {
        UUID id = received("A-1", "100.00");
        reverse(id, "RECEIPT", "2021-05-01");
        step(id, "receipt", Map.of("receivedOn", "2021-04-02")).statusCode(422).body("code", equalTo("ledger.not-yet-there"));
        step(id, "receipt", Map.of("receivedOn", "2021-05-01")).statusCode(200);
    }

    @Test
    void what_was_registered_before_the_ledger_is_posted_once() {
        UUID id = Ids.next();
        sql.update(
                """
                insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor,
                                           place_id, granted_on, received_on, search_text)
                values (?, 0, ?, 2020, '示例财政局', 'OLD-1', 5000, ?, date '2020-03-01', date '2020-04-01', '')
                """,
                id,
                programme.id(),
                county);
        var register = TestProgramme.bean(FundingRegister.class);
        register.postBacklog();
        register.postBacklog();
        assertThat(held(Stage.RECEIVED, id)).isEqualTo(5_000);
    }

    @Test
    void shares_name_projects_for_no_more_than_the_appropriation() {
        UUID id = granted("A-1", "100.00");
        UUID one = share(id, project("P-1"), "60.00").statusCode(201).extract().as(AppropriationShareView.class).id();
        share(id, project("P-2"), "40.01").statusCode(422).body("code", equalTo("funding.shares-above-amount"));
        UUID clinic = project("P-3");
        share(id, clinic, "40.00").statusCode(201);
        share(id, clinic, "1.00").statusCode(409).body("code", equalTo("funding.share-twice"));
        assertThatThrownBy(() -> sql.update("update appropriation_share set amount_minor = 6001 where id = ?", one))
                .isInstanceOf(SqlFailure.class);
        programme
                .as(Role.AUDITOR)
                .queryParam("appropriationId", id)
                .get(programme.path("appropriation-shares"))
                .then()
                .body("items.project.code", contains("P-1", "P-3"));
        programme
                .as(Role.AUDITOR)
                .get(programme.path("appropriations", id))
                .then()
                .body("shared.amount", equalTo("100.00"));
    }

    private UUID project(String code) {
        UUID recipient = programme.create(
                "organisations",
                Map.of(
                        "code", "O-" + code, "nameZh", code, "kind", "GOVERNMENT", "side", "RECIPIENT", "placeId", county));
        return programme.create(
                "projects",
                Map.of(
                        "code", code, "nameZh", code, "placeId", county, "recipientId", recipient, "startsOn",
                        "2021-03-01"));
    }

    private ValidatableResponse share(UUID appropriation, UUID project, String amount) {
        return programme.post(
                "appropriation-shares",
                Map.of("appropriationId", appropriation, "projectId", project, "amount", yuan(amount)));
    }

    @Test
    void left_over_money_goes_back_to_the_treasury() {
        UUID id = received("A-1", "100.00");
        giveBack("TH-1", "100.01").statusCode(422).body("code", equalTo("ledger.insufficient"));
        giveBack("TH-1", "30.00").statusCode(201);
        giveBack("TH-1", "30.00").statusCode(409).body("code", equalTo("funding.return-code-taken"));
        assertThat(held(Stage.RECEIVED, id)).isEqualTo(7_000);
        assertThat(held(Stage.RETURNED, id)).isEqualTo(3_000);
        reverse(UUID.fromString(programme.as(Role.AUDITOR).get(programme.path("returns")).path("items[0].id")), "RETURN", "2021-05-01");
        assertThat(held(Stage.RECEIVED, id)).isEqualTo(10_000);
        programme
                .as(Role.AUDITOR)
                .get(programme.path("returns"))
                .then()
                .body("items.reversalReason", contains("记错"));
    }

    @Test
    void lists_cost_the_same_however_long_they_are() {
        UUID id = received("A-1", "100.00");
        share(id, project("P-1"), "1.00").statusCode(201);
        giveBack("TH-1", "1.00").statusCode(201);
        list("returns"); // signs the auditor in
        long shares = Statements.during(() -> list("appropriation-shares"));
        long returns = Statements.during(() -> list("returns"));
        share(id, project("P-2"), "1.00").statusCode(201);
        giveBack("TH-2", "1.00").statusCode(201);
        assertThat(Statements.during(() -> list("appropriation-shares"))).isEqualTo(shares);
        assertThat(Statements.during(() -> list("returns"))).isEqualTo(returns);
    }

    private void list(String name) {
        programme.as(Role.AUDITOR).get(programme.path(name)).then().statusCode(200);
    }

    private ValidatableResponse giveBack(String code, String amount) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of(
                        "code", code, "placeId", county, "amount", yuan(amount), "on", "2021-03-25", "reason", "结余交回"))
                .post(programme.path("returns"))
                .then();
    }

    @Test
    void who_may_not_move_money_is_refused() {
        UUID id = granted("A-1", "1.00");
        for (Role role : Role.values()) {
            if (role != Role.FINANCE_OFFICER) {
                programme.as(role).body(Map.of()).post(programme.path("returns")).then().statusCode(403);
            }
            if (role != Role.FINANCE_OFFICER && role != Role.ADMINISTRATOR) {
                for (String step : new String[] {"receipt", "revocation"}) {
                    programme.as(role).body(Map.of()).post(programme.path("appropriations", id, step)).then().statusCode(403);
                }
                programme.as(role).body(Map.of()).post(programme.path("appropriation-shares")).then().statusCode(403);
            }
        }
    }
}
