package org.tuoling.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class AppropriationsResourceTest {

    private TestProgramme programme;
    private UUID county;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        county = place("652929", true);
    }

    private UUID place(String code, boolean recipientOfAid) {
        return programme.create(
                "places",
                Map.of(
                        "codeSystem",
                        "GBT2260",
                        "code",
                        code,
                        "nameZh",
                        "柯坪县",
                        "side",
                        "RECIPIENT",
                        "recipientOfAid",
                        recipientOfAid));
    }

    private Map<String, Object> granted(String documentNumber, int year, String amount) {
        return new HashMap<>(Map.of(
                "documentNumber",
                documentNumber,
                "fiscalYear",
                year,
                "source",
                "示例财政局",
                "placeId",
                county,
                "grantedOn",
                year + "-03-01",
                "amount",
                Map.of("amount", amount, "currency", "CNY")));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private ValidatableResponse list(Map<String, ?> parameters) {
        return programme
                .as(Role.AUDITOR)
                .queryParams(parameters)
                .get(programme.path("appropriations"))
                .then();
    }

    @Test
    void an_appropriation_tells_what_its_document_says() {
        programme
                .post("appropriations", granted("示援指〔2021〕1号", 2021, "130000000"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("documentNumber", equalTo("示援指〔2021〕1号"), "amount.amount", equalTo("130000000.00"))
                .body("place.code", equalTo("652929"), "fiscalYear", equalTo(2021), "receivedOn", nullValue());
    }

    @Test
    void appropriations_are_searched_filtered_and_sorted() {
        programme.create("appropriations", granted("A-1", 2020, "300"));
        programme.create("appropriations", with(granted("A-2", 2021, "100"), "receivedOn", "2021-04-01"));
        programme.create("appropriations", with(granted("A-3", 2021, "200"), "note", "抗疫专项"));
        list(Map.of()).body("items.documentNumber", contains("A-3", "A-2", "A-1"), "total", equalTo(3));
        list(Map.of("q", "抗疫专")).body("items.documentNumber", contains("A-3"));
        list(Map.of("fiscalYear", 2020)).body("items.documentNumber", contains("A-1"));
        list(Map.of("received", true)).body("items.documentNumber", contains("A-2"));
        list(Map.of("received", false, "sort", "amount")).body("items.documentNumber", contains("A-3", "A-1"));
        list(Map.of("placeId", county, "sort", "-documentNumber", "limit", 1))
                .body("items.documentNumber", contains("A-3"));
        list(Map.of("placeId", UUID.randomUUID())).body("total", equalTo(0));
        var first = list(Map.of("sort", "fiscalYear", "limit", 2)).extract().<String>path("next");
        list(Map.of("sort", "fiscalYear", "limit", 2, "after", first)).body("items", hasSize(1));
    }

    @Test
    void rules_of_the_domain_are_kept() {
        programme.create("appropriations", granted("A-1", 2021, "1"));
        refused(409, "funding.document-number-taken", "documentNumber", granted("A-1", 2020, "2"));
        refused(422, "funding.amount-not-positive", "amount", granted("A-2", 2021, "0"));
        refused(
                422,
                "funding.received-before-granted",
                "receivedOn",
                with(granted("A-2", 2021, "1"), "receivedOn", "2021-02-28"));
        refused(
                422,
                "funding.received-in-future",
                "receivedOn",
                with(granted("A-2", 2021, "1"), "receivedOn", "2099-01-01"));
        refused(
                422,
                "funding.place-not-recipient",
                "placeId",
                with(granted("A-2", 2021, "1"), "placeId", place("652930", false)));
        var elsewhere = TestProgramme.open()
                .create(
                        "places",
                        Map.of(
                                "codeSystem",
                                "GBT2260",
                                "code",
                                "652929",
                                "nameZh",
                                "柯坪县",
                                "side",
                                "RECIPIENT",
                                "recipientOfAid",
                                true));
        refused(422, "funding.place-unknown", "placeId", with(granted("A-2", 2021, "1"), "placeId", elsewhere));
    }

    @Test
    void malformed_requests_are_refused_with_the_field() {
        refused(400, "request.unknown-field", "ledger", with(granted("A-1", 2021, "1"), "ledger", "x"));
        refused(400, "request.wrong-type", "fiscalYear", with(granted("A-1", 2021, "1"), "fiscalYear", "last year"));
        refused(400, "request.invalid", "fiscalYear", with(granted("A-1", 2021, "1"), "fiscalYear", 1066));
        refused(400, "request.invalid", "amount.amount", granted("A-1", 2021, "1.234"));
        refused(400, "request.invalid", "amount.amount", granted("A-1", 2021, "-1"));
        refused(
                400,
                "request.invalid",
                "amount",
                with(granted("A-1", 2021, "1"), "amount", Map.of("amount", "1", "currency", "EUR")));
        refused(400, "request.invalid", "source", with(granted("A-1", 2021, "1"), "source", "长".repeat(121)));
        refused(400, "request.invalid", "grantedOn", with(granted("A-1", 2021, "1"), "grantedOn", "0201-01-01"));
        list(Map.of()).body("total", equalTo(0));
    }

    @Test
    void a_retired_place_is_granted_nothing_more() {
        revisePlace(Map.of("recipientOfAid", true, "retiredOn", "2021-03-01")).statusCode(200);
        refused(422, "funding.place-retired", "placeId", granted("A-1", 2021, "1"));
        programme.post("appropriations", with(granted("A-1", 2021, "1"), "grantedOn", "2021-02-28")).statusCode(201);
    }

    @Test
    void a_place_that_money_was_granted_to_stays_a_recipient_place() {
        revisePlace(Map.of("recipientOfAid", false)).statusCode(200);
        revisePlace(Map.of("recipientOfAid", true)).statusCode(200);
        programme.create("appropriations", granted("A-1", 2021, "1"));
        revisePlace(Map.of("recipientOfAid", false)).statusCode(422).body("code", equalTo("funding.place-has-money"));
        revisePlace(Map.of("recipientOfAid", true, "nameZh", "柯坪")).statusCode(200);
    }

    private ValidatableResponse revisePlace(Map<String, Object> change) {
        var path = programme.path("places", county);
        var body = new HashMap<String, Object>(
                Map.of("codeSystem", "GBT2260", "code", "652929", "nameZh", "柯坪县", "side", "RECIPIENT"));
        body.putAll(change);
        var version = programme.as(Role.ADMINISTRATOR).get(path).header("ETag");
        return programme.as(Role.ADMINISTRATOR).header("If-Match", version).body(body).put(path).then();
    }

    private void refused(int status, String code, String field, Map<String, Object> body) {
        programme
                .post("appropriations", body)
                .statusCode(status)
                .body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void edits_need_the_version_last_seen() {
        UUID id = programme.create("appropriations", granted("A-1", 2021, "1"));
        var path = programme.path("appropriations", id);
        var finance = Role.FINANCE_OFFICER;
        String seen = programme.as(finance).get(path).header("ETag");
        var noted = with(granted("A-1", 2021, "1"), "note", "专项");
        programme.as(finance).body(noted).put(path).then().statusCode(428);
        programme
                .as(finance)
                .header("If-Match", seen)
                .body(noted)
                .put(path)
                .then()
                .statusCode(200)
                .body("note", equalTo("专项"));
        programme.as(finance).header("If-Match", seen).body(noted).put(path).then().statusCode(412);
    }

    @Test
    void a_replayed_create_answers_the_first_record() {
        String first =
                replayed(granted("A-1", 2021, "1")).statusCode(201).extract().path("id");
        replayed(granted("A-1", 2021, "1")).statusCode(201).body("id", equalTo(first));
        replayed(granted("A-2", 2021, "1")).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    private ValidatableResponse replayed(Map<String, Object> body) {
        return programme
                .as(Role.FINANCE_OFFICER)
                .header("Idempotency-Key", "k")
                .body(body)
                .post(programme.path("appropriations"))
                .then();
    }

    @Test
    void who_may_not_read_or_write_is_refused() {
        var path = programme.path("appropriations");
        for (Role role : new Role[] {
            Role.COMMANDER, Role.PROJECT_OFFICER, Role.AUDITOR, Role.GRID_LEADER, Role.MEMBER, Role.PARTNER
        }) {
            programme.as(role).body(granted("A-1", 2021, "1")).post(path).then().statusCode(403);
        }
        for (Role role : new Role[] {Role.GRID_LEADER, Role.MEMBER, Role.PARTNER}) {
            programme.as(role).get(path).then().statusCode(403);
        }
    }
}
