package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;

@QuarkusTest
class LedgerResourceTest {

    @Inject
    Ledger ledger;

    private LedgerScene scene;

    @BeforeEach
    void openScene() {
        scene = new LedgerScene(ledger);
    }

    private ValidatableResponse get(String path, Map<String, ?> parameters) {
        return scene.programme
                .as(Role.AUDITOR)
                .queryParams(parameters)
                .get(scene.programme.path("ledger", path))
                .then()
                .statusCode(200);
    }

    @Test
    void a_book_is_opened_with_the_first_money_of_a_place() {
        get("books", Map.of()).body("", empty());
        scene.receive(100_00, 50_00);
        get("books", Map.of())
                .body("place.code", contains("652929"), "entries", contains(4), "closedThrough", contains(nullValue()))
                .body("moneyKind", contains("FISCAL_AID"), "currency", contains("CNY"));
    }

    @Test
    void accounts_are_narrowed_by_what_they_are_for() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        scene.allocate(scene.clinic, 10_00);
        get("accounts", Map.of())
                .body("items.account.stage", contains(
                        "TREASURY", "GRANTED", "GRANTED", "RECEIVED", "RECEIVED", "ALLOCATED", "ALLOCATED", "ALLOCATED"))
                .body("items[0].balance.amount.amount", equalTo("150.00"), "items[0].balance.belowZero", equalTo(true));
        get("accounts", Map.of("projectId", scene.school)).body("items.balance.amount.amount", contains("100.00", "20.00"));
        get("accounts", Map.of("originId", scene.older, "stage", "ALLOCATED"))
                .body("items.account.project.code", contains("P-1"), "items.account.origin.code", contains("示援指〔2020〕1号"));
        get("accounts", Map.of("placeId", scene.county.value())).body("total", equalTo(8));
        get("accounts", Map.of("placeId", UUID.randomUUID())).body("total", equalTo(0));
        get("accounts", Map.of("contractId", UUID.randomUUID())).body("total", equalTo(0));
        get("accounts", Map.of("payeeId", UUID.randomUUID())).body("total", equalTo(0));
    }

    @Test
    void a_statement_shows_what_came_and_went_and_what_was_left() {
        scene.receive(100_00, 1);
        scene.allocate(scene.school, 30_00);
        scene.post(scene.on(LocalDate.of(2021, 7, 1), scene.allocation(scene.clinic, 20_00)));
        String received = get("accounts", Map.of("stage", "RECEIVED", "originId", scene.older))
                .extract()
                .path("items[0].account.id");
        String statement = "accounts/" + received + "/statement";
        get(statement, Map.of())
                .body("lines.items.balance.amount.amount", contains("50.00", "70.00", "100.00"), "lines.total", equalTo(3))
                .body("lines.items.out.amount", contains("20.00", "30.00"), "lines.items[2].in.amount", equalTo("100.00"))
                .body("lines.items[0].other.project.code", equalTo("P-2"), "lines.items[2].other.stage", equalTo("GRANTED"));
        String next = get(statement, Map.of("limit", 2)).body("lines.items", hasSize(2)).extract().path("lines.next");
        get(statement, Map.of("limit", 2, "after", next))
                .body("lines.items.code", contains("RECEIPT"), "lines.next", nullValue());
        scene.programme
                .as(Role.AUDITOR)
                .queryParam("after", "x")
                .get(scene.programme.path("ledger", statement))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.cursor-invalid"));
    }

    @Test
    void a_statement_goes_by_days_however_late_its_lines_were_told_of() {
        scene.receive(100_00, 1);
        scene.post(scene.on(LocalDate.of(2021, 7, 1), scene.allocation(scene.clinic, 20_00)));
        scene.allocate(scene.school, 30_00);
        scene.post(scene.on(LocalDate.of(2021, 6, 20), scene.allocation(scene.school, 5_00)));
        String received = get("accounts", Map.of("stage", "RECEIVED", "originId", scene.older))
                .extract()
                .path("items[0].account.id");
        String statement = "accounts/" + received + "/statement";
        get(statement, Map.of())
                .body("opening.amount.amount", equalTo("0.00"), "in.amount", equalTo("100.00"), "out.amount", equalTo("55.00"))
                .body("closing.amount.amount", equalTo("45.00"))
                .body("lines.items.effectiveOn", contains("2021-07-01", "2021-06-20", "2021-06-15", "2021-06-15"))
                .body("lines.items.balance.amount.amount", contains("45.00", "65.00", "70.00", "100.00"));
        get(statement, Map.of("from", "2021-06-16", "to", "2021-06-30"))
                .body("opening.amount.amount", equalTo("70.00"), "closing.amount.amount", equalTo("65.00"))
                .body("in.amount", equalTo("0.00"), "out.amount", equalTo("5.00"))
                .body("lines.items.balance.amount.amount", contains("65.00"), "lines.total", equalTo(1));
        get(statement, Map.of("to", "2021-06-30")).body("lines.total", equalTo(3), "closing.amount.amount", equalTo("65.00"));
        get(statement, Map.of("from", "2021-07-02"))
                .body("opening.amount.amount", equalTo("45.00"), "closing.amount.amount", equalTo("45.00"), "lines.items", empty());
        String next = get(statement, Map.of("to", "2021-06-30", "limit", 1)).extract().path("lines.next");
        get(statement, Map.of("to", "2021-06-30", "limit", 1, "after", next))
                .body("lines.items.balance.amount.amount", contains("70.00"));
        assertThat(csv(statement + "/export").lines().skip(1).map(line -> line.split(",")[12]))
                .containsExactly("100.00", "70.00", "65.00", "45.00");
    }

    @Test
    void entries_tell_their_document_and_their_lines() {
        scene.receive(100_00, 50_00);
        UUID entry = scene.allocate(scene.school, 120_00);
        get("entries", Map.of()).body("items.number", contains(5, 4, 3, 2, 1), "total", equalTo(5));
        get("entries", Map.of("projectId", scene.school)).body("items.code", contains("ALLOCATION"));
        get("entries", Map.of("code", "RECEIPT", "sort", "effectiveOn")).body("items.number", contains(2, 4));
        get("entries", Map.of("placeId", scene.county.value(), "from", "2021-06-16")).body("total", equalTo(0));
        get("entries", Map.of("to", "2021-06-15")).body("total", equalTo(5));
        var shown = get("entries/" + entry, Map.of())
                .body("entry.amount.amount", equalTo("120.00"), "entry.recordedBy.name", equalTo("system"))
                .body("entry.source.type", equalTo("test-document"), "entry.project.code", equalTo("P-1"))
                .body("postings.amount.amount", contains("100.00", "20.00"))
                .body("postings[0].from.origin.code", equalTo("示援指〔2020〕1号"))
                .body("postings[1].fromBalance.amount.amount", equalTo("30.00"))
                .body("hash", notNullValue());
        String source = shown.extract().path("entry.source.id");
        get("entries", Map.of("sourceId", source)).body("items.number", contains(5));
        String head = get("books", Map.of()).extract().path("[0].lastHash");
        assertThat(shown.extract().<String>path("hash")).isEqualTo(head);
    }

    @Test
    void the_trial_balance_comes_to_zero_by_place_and_side_by_side() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        get("trial-balance", Map.of())
                .body("places.place.code", contains("652929"))
                .body("consolidated.balanced", equalTo(true), "consolidated.held.amount", equalTo("150.00"))
                .body("consolidated.drawn.amount", equalTo("150.00"))
                .body("places[0].stages.stage", contains("TREASURY", "GRANTED", "RECEIVED", "ALLOCATED"))
                .body("places[0].stages.balance.amount.amount", contains("150.00", "0.00", "30.00", "120.00"));
        get("trial-balance", Map.of("placeId", scene.county.value()))
                .body("places[0].stages.accounts", contains(1, 2, 2, 2), "$", not(hasKey("accounts")));
        get("trial-balance", Map.of("placeId", UUID.randomUUID())).body("places", empty());
    }

    @Test
    void stage_totals_count_what_has_come_further_in() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        UUID contract = scene.commit(scene.school, 90_00);
        scene.pay(contract, scene.payee(), 40_00);
        scene.post(EntryCode.RETURN, Purpose.none(), Purpose.none(), 10_00);
        get("stages", Map.of())
                .body("stage", contains("GRANTED", "RECEIVED", "ALLOCATED", "COMMITTED", "PAID", "FINAL", "RETURNED"))
                .body("held.amount", contains("0.00", "20.00", "30.00", "50.00", "40.00", "0.00", "10.00"))
                .body("reached.amount", contains("150.00", "150.00", "120.00", "90.00", "40.00", "0.00", "10.00"));
        get("stages", Map.of("projectId", scene.clinic)).body("[2].reached.amount", equalTo("0.00"));
        get("stages", Map.of("placeId", scene.county.value(), "projectId", scene.school))
                .body("[2].reached.amount", equalTo("120.00"));
    }

    @Test
    void the_flow_goes_from_sources_through_projects_to_payees() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        UUID contract = scene.commit(scene.school, 90_00);
        scene.pay(contract, scene.payee(), 40_00);
        get("flow", Map.of())
                .body("nodes.kind", contains("SOURCE", "NO_TERM", "PROJECT", "PAYEE", "UNPAID", "UNALLOCATED"))
                .body("nodes.amount.amount", contains("150.00", "120.00", "120.00", "40.00", "80.00", "30.00"))
                .body("links.amount.amount", hasItem("40.00"));
        get("flow", Map.of("fiscalYear", 2021)).body("nodes.find { it.kind == 'SOURCE' }.amount.amount", equalTo("50.00"));
        get("flow", Map.of("by", "FUNDING", "most", 1)).body("nodes", hasSize(6));
    }

    @Test
    void a_yuan_is_followed_from_the_appropriation_and_back() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        UUID contract = scene.commit(scene.school, 110_00);
        UUID payee = scene.payee();
        scene.pay(contract, payee, 105_00);
        get("trace", Map.of("originId", scene.newer))
                .body("total.amount", equalTo("50.00"), "more", equalTo(false))
                .body("stages.stage", contains("RECEIVED", "ALLOCATED", "COMMITTED", "PAID"))
                .body("holdings.amount.amount", contains("30.00", "10.00", "5.00", "5.00"));
        get("trace", Map.of("payeeId", payee))
                .body("holdings.account.origin.code", contains("示援指〔2020〕1号", "示援指〔2021〕1号"))
                .body("holdings.amount.amount", contains("100.00", "5.00"));
        get("trace", Map.of("contractId", contract)).body("total.amount", equalTo("110.00"));
        scene.programme
                .as(Role.AUDITOR)
                .get(scene.programme.path("ledger", "trace"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.trace-of-nothing"));
    }

    @Test
    void a_list_costs_the_same_few_statements_however_long_it_is() {
        scene.receive(100_00, 50_00);
        get("entries", Map.of());
        long few = Statements.during(() -> get("entries", Map.of()));
        for (int i = 0; i < 10; i++) {
            scene.allocate(scene.school, 1);
        }
        assertThat(Statements.during(() -> get("entries", Map.of()))).isEqualTo(few);
        assertThat(Statements.during(() -> get("accounts", Map.of()))).isEqualTo(few);
        String account = get("accounts", Map.of("stage", "RECEIVED")).extract().path("items[0].account.id");
        assertThat(Statements.during(() -> get("accounts/" + account + "/statement", Map.of()))).isLessThanOrEqualTo(few + 2);
    }

    @Test
    void the_ledger_goes_out_as_workbooks() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        assertThat(csv("entries/export").lines().skip(1)).hasSize(5).anyMatch(line -> line.contains("120.00,P-1"));
        assertThat(csv("accounts/export").lines().skip(1)).hasSize(7).first().asString().endsWith("0.00,150.00,0.00,150.00");
        String account = get("accounts", Map.of("stage", "TREASURY")).extract().path("items[0].account.id");
        assertThat(csv("accounts/" + account + "/statement/export").lines().skip(1)).hasSize(2).anyMatch(line -> line.contains("-150.00"));
        assertThat(scene.programme
                        .as(Role.AUDITOR)
                        .get(scene.programme.path("ledger", "entries/export"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
    }

    private String csv(String path) {
        return get(path, Map.of("format", "csv")).extract().asString();
    }

    @Test
    void an_entry_is_reversed_by_another_hand_once() {
        UUID entry = scene.post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 100_00);
        var body = Map.of("reason", "误记", "effectiveOn", "2021-06-20");
        String path = scene.programme.path("ledger", "entries", entry, "reversal");
        scene.programme.as(Role.PROJECT_OFFICER).body(body).post(path).then().statusCode(403);
        scene.programme.as(Role.AUDITOR).body(body).post(path).then().statusCode(403);
        scene.programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("reason", "误记", "effectiveOn", "2021-06-14"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.effective-before-reversed"));
        scene.programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("reason", " ", "effectiveOn", "2021-06-20"))
                .post(path)
                .then()
                .statusCode(400);
        String first = reversed(path, body).statusCode(201).extract().path("entry.id");
        reversed(path, body).statusCode(201).body("entry.id", equalTo(first));
        scene.programme
                .as(Role.COMMANDER)
                .body(body)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.already-reversed"));
        get("entries/" + entry, Map.of()).body("entry.reversedById", equalTo(first));
        get("entries/" + first, Map.of())
                .body("entry.reversesId", equalTo(entry.toString()), "entry.description", equalTo("误记"));
        scene.programme
                .as(Role.COMMANDER)
                .body(body)
                .post(scene.programme.path("ledger", "entries", first, "reversal"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.reversal-final"));
    }

    private ValidatableResponse reversed(String path, Map<String, String> body) {
        return scene.programme
                .as(Role.FINANCE_OFFICER)
                .header("Idempotency-Key", "r-1")
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void what_belongs_to_another_programme_is_not_there() {
        UUID entry = scene.post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        var other = new LedgerScene(ledger).programme;
        other.as(Role.AUDITOR).get(other.path("ledger", "entries", entry)).then().statusCode(404);
        other.as(Role.COMMANDER)
                .body(Map.of("reason", "误记", "effectiveOn", "2021-06-20"))
                .post(other.path("ledger", "entries", entry, "reversal"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_ledger_is_no_business_of_members_leaders_and_partners() {
        for (var role : new Role[] {Role.MEMBER, Role.GRID_LEADER, Role.PARTNER}) {
            for (String path : new String[] {"books", "accounts", "entries", "trial-balance", "stages", "flow", "verification", "periods"}) {
                scene.programme.as(role).get(scene.programme.path("ledger", path)).then().statusCode(403);
            }
        }
    }
}
