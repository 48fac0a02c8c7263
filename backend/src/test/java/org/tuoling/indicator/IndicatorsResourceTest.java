package org.tuoling.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class IndicatorsResourceTest {

    private static final String HEADINGS =
            "Code,Chinese name,English name,Area,Position,Unit,Measure,Level,Tiers of units,Classification code,"
                    + "Term code,State reached,Subject code,\"Counting rule, Chinese\",\"Counting rule, English\",\"Scope, Chinese\",\"Scope, English\"\n";

    private TestProgramme programme;
    private UUID town;
    private UUID county;

    @BeforeEach
    void openProgramme() {
        programme = TestProgramme.open();
        town = programme.create("places", place("330502", "SUPPORTING", false));
        county = programme.create("places", place("652929", "RECIPIENT", true));
    }

    private static Map<String, Object> place(String code, String side, boolean recipientOfAid) {
        return Map.of(
                "codeSystem", "GBT2260", "code", code, "nameZh", "地方" + code, "side", side, "recipientOfAid", recipientOfAid);
    }

    private UUID school(String code, boolean supporting) {
        return programme.create("organisations", Map.of(
                "code", code, "nameZh", "学校" + code, "kind", "SCHOOL",
                "side", supporting ? "SUPPORTING" : "RECIPIENT", "placeId", supporting ? town : county));
    }

    private UUID pair(String code, UUID supporting, UUID recipient) {
        return programme.create("pairs", Map.of(
                "code", code, "level", "SCHOOL", "supportingId", supporting, "recipientId", recipient, "startsOn", "2020-09-01"));
    }

    private ValidatableResponse declare(String row) {
        return programme.as(Role.ADMINISTRATOR).contentType("text/csv").body((HEADINGS + row).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(programme.path("indicators", "import")).then();
    }

    private void declareSchools() {
        declare("TW-6,结对学校,Paired schools,TWINNING,1,SCHOOL,PAIRED_UNITS,SCHOOL,,,,,,规则,Rule,范围,Scope\n")
                .statusCode(200).body("created", equalTo(1));
    }

    private ValidatableResponse figure(String code) {
        return programme.as(Role.COMMANDER).get(programme.path("indicators", code)).then().statusCode(200);
    }

    private Map<String, Object> donation(String code, String amount) {
        UUID donor = programme.create("donors", Map.of("code", "D-" + code, "kind", "ORGANISATION", "nameZh", "示例公司" + code));
        var body = new HashMap<String, Object>(Map.of(
                "code", code, "donorId", donor, "kind", "MONEY", "receivedOn", "2020-03-01", "placeId", county));
        body.put("money", Map.of("amount", amount, "currency", "CNY"));
        return body;
    }

    @Test
    void a_figure_without_records_is_absent_and_not_zero() {
        declareSchools();
        figure("TW-6").body("value", nullValue(), "unit", equalTo("SCHOOL"), "unitZh", equalTo("所"));
    }

    @Test
    void a_unit_with_two_partners_counts_once_and_its_records_are_the_units() {
        declareSchools();
        UUID first = school("S-1", true);
        UUID second = school("S-2", true);
        UUID here = school("R-1", false);
        pair("P-1", first, here);
        pair("P-2", first, school("R-2", false));
        pair("P-3", second, here);
        figure("TW-6").body("value", equalTo(2));
        programme.as(Role.AUDITOR).get(programme.path("indicators", "TW-6", "records")).then()
                .statusCode(200)
                .body("items.code", contains("S-1", "S-2"), "total", equalTo(2), "items[0].recordType", equalTo("organisation"));
        programme.as(Role.AUDITOR).queryParam("asOf", "2020-08-31").get(programme.path("indicators", "TW-6")).then()
                .body("value", equalTo(0));
    }

    @Test
    void removing_the_record_behind_it_changes_the_figure() {
        declareSchools();
        pair("P-1", school("S-1", true), school("R-1", false));
        UUID second = pair("P-2", school("S-2", true), school("R-2", false));
        figure("TW-6").body("value", equalTo(2));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(programme.path("pairs", second)).then().statusCode(204);
        figure("TW-6").body("value", equalTo(1));
    }

    @Test
    void what_a_pair_signed_counts_as_long_as_the_pair_exists() {
        declare("TW-1,协议,Agreements,TWINNING,1,AGREEMENT,AGREEMENTS_IN_FORCE,,,,,,,规则,Rule,范围,Scope\n").statusCode(200);
        declare("TW-2,协作项目,Projects,TWINNING,2,PROJECT,COLLABORATION_PROJECTS,,,,,,,规则,Rule,范围,Scope\n").statusCode(200);
        UUID pair = pair("P-1", school("S-1", true), school("R-1", false));
        UUID agreement = programme.create("agreements", Map.of(
                "code", "A-1", "titleZh", "协议", "pairId", pair, "signedOn", "2020-09-01", "startsOn", "2020-09-01"));
        programme.create("agreements/" + agreement + "/collaboration-projects", Map.of(
                "code", "C-1", "nameZh", "协作项目", "state", "UNDER_WAY"));
        programme.as(Role.ADMINISTRATOR).body(Map.of("endedOn", "2021-06-30", "reason", "学校合并"))
                .post(programme.path("pairs", pair, "end")).then().statusCode(200);
        for (String code : new String[] {"TW-1", "TW-2"}) {
            figure(code, "2021-06-30").body("value", equalTo(1));
            figure(code, "2021-07-01").body("value", equalTo(0));
        }
    }

    @Test
    void a_project_counts_until_it_is_cancelled() {
        declare("PJ-1,项目,Projects,PROJECT,1,PROJECT,PROJECTS,,,,,APPROVED,,规则,Rule,范围,Scope\n").statusCode(200);
        declare("PJ-2,取消的项目,Cancelled,PROJECT,2,PROJECT,PROJECTS,,,,,CANCELLED,,规则,Rule,范围,Scope\n").statusCode(200);
        UUID project = programme.create("projects", Map.of(
                "code", "X-1", "nameZh", "项目", "placeId", county, "recipientId", school("R-1", false),
                "approvedAmount", Map.of("amount", "900000.00", "currency", "CNY"), "startsOn", "2021-03-01"));
        move(project, Map.of("to", "APPROVED", "on", "2021-03-01"));
        move(project, Map.of("to", "CANCELLED", "on", "2021-05-01", "reason", "并入其他项目"));
        figure("PJ-1", "2021-04-30").body("value", equalTo(1));
        figure("PJ-1", "2021-05-01").body("value", equalTo(0));
        figure("PJ-2", "2021-05-01").body("value", equalTo(1));
    }

    private void move(UUID project, Map<String, Object> step) {
        String version = programme.as(Role.COMMANDER).get(programme.path("projects", project)).header("ETag");
        programme.as(Role.COMMANDER).header("If-Match", version).body(step)
                .post(programme.path("projects", project, "transitions")).then().statusCode(200);
    }

    private ValidatableResponse figure(String code, String asOf) {
        return programme.as(Role.COMMANDER).queryParam("asOf", asOf).get(programme.path("indicators", code)).then().statusCode(200);
    }

    @Test
    void donations_add_money_and_valued_goods_and_tell_what_nobody_valued() {
        declare("DN-1,捐赠,Donations,DONATION,1,CNY,DONATIONS,,,,,,,规则,Rule,范围,Scope\n").statusCode(200);
        programme.create("donations", donation("G-1", "1000.50"));
        var goods = donation("G-2", "1.00");
        goods.remove("money");
        goods.put("kind", "GOODS");
        goods.put("items", List.of(
                Map.of("nameZh", "图书", "quantity", 10, "unit", "册", "valueBasis", "UNVALUED"),
                Map.of("nameZh", "书架", "quantity", 1, "unit", "组", "value", Map.of("amount", "99.50", "currency", "CNY"),
                        "valueBasis", "VOUCHER", "evidence", "发票 1", "valuer", "小组", "valuedOn", "2020-03-01")));
        programme.create("donations", goods);
        figure("DN-1").body("value", equalTo(1100.0f), "money.amount", equalTo("1100.00"), "incomplete", equalTo(true), "leftOut", equalTo(1));
        UUID cancelled = programme.create("donations", donation("G-3", "5000.00"));
        programme.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(Map.of("reason", "录入错误"))
                .post(programme.path("donations", cancelled, "cancel")).then().statusCode(200);
        figure("DN-1").body("money.amount", equalTo("1100.00"));
    }

    @Test
    void a_declaration_that_makes_no_sense_is_refused_at_its_cell() {
        declare("X-1,捐赠,Donations,DONATION,1,PERSON,DONATIONS,,,,,,,规则,Rule,范围,Scope\n")
                .statusCode(422).body("violations[0].field", equalTo("F2"));
        declare("X-1,捐赠,Donations,DONATION,1,CNY,DONATIONS,SCHOOL,,,,,,规则,Rule,范围,Scope\n").statusCode(422);
        programme.as(Role.COMMANDER).get(programme.path("indicators")).then().body("items", hasSize(0));
    }

    @Test
    void a_member_sees_figures_but_not_the_records_behind_them() {
        declareSchools();
        programme.as(Role.MEMBER).get(programme.path("indicators")).then().statusCode(200).body("items.code", contains("TW-6"));
        programme.as(Role.MEMBER).get(programme.path("indicators", "TW-6", "records")).then().statusCode(403);
        programme.as(Role.COMMANDER).get(programme.path("indicators", "nothing")).then().statusCode(404);
    }

    @Test
    void the_overview_keeps_kinds_of_money_apart() {
        programme.create("donations", donation("G-1", "1000.50"));
        programme.create("appropriations", Map.of(
                "fiscalYear", 2020, "source", "省级", "documentNumber", "示〔2020〕1号", "placeId", county,
                "amount", Map.of("amount", "500000.00", "currency", "CNY"), "grantedOn", "2020-02-01", "receivedOn", "2020-03-01"));
        programme.as(Role.COMMANDER).get(programme.path("overview")).then()
                .statusCode(200)
                .body("moneyByPlace[0].received.amount", equalTo("500000.00"))
                .body("donationsByMonth[0].month", equalTo("2020-03"), "donationsByMonth[0].money.amount", equalTo("1000.50"));
    }

    @Test
    void fiscal_aid_counts_as_the_ledger_has_received_it() {
        declare("PG-2,到账资金,Fiscal aid,MONEY,1,CNY,FISCAL_AID_RECEIVED,,,,,,,规则,Rule,范围,Scope\n").statusCode(200);
        figure("PG-2").body("money", nullValue());
        var granted = new HashMap<String, Object>(Map.of(
                "fiscalYear", 2020, "source", "省级", "documentNumber", "示〔2020〕1号", "placeId", county,
                "amount", Map.of("amount", "500000.00", "currency", "CNY"), "grantedOn", "2020-02-01"));
        UUID first = programme.create("appropriations", granted);
        figure("PG-2").body("money.amount", equalTo("0.00"));
        receive(first, "2020-03-01");
        granted.put("documentNumber", "示〔2020〕2号");
        receive(programme.create("appropriations", granted), "2020-03-02");
        figure("PG-2").body("money.amount", equalTo("1000000.00"));
        String receipt = programme.as(Role.AUDITOR).queryParam("code", "RECEIPT").queryParam("sourceId", first)
                .get(programme.path("ledger", "entries")).then().extract().path("items[0].id");
        programme.as(Role.COMMANDER).body(Map.of("reason", "误记", "effectiveOn", "2020-04-01"))
                .post(programme.path("ledger", "entries", receipt, "reversal")).then().statusCode(201);
        figure("PG-2").body("money.amount", equalTo("500000.00"));
        programme.as(Role.COMMANDER).get(programme.path("indicators", "PG-2", "records")).then()
                .body("items.code", contains("示〔2020〕2号"), "items[0].amount.amount", equalTo("500000.00"));
        programme.as(Role.COMMANDER).queryParam("asOf", "2020-03-31").get(programme.path("indicators", "PG-2")).then()
                .body("money.amount", equalTo("1000000.00"));
        receive(first, "2020-05-01");
        figure("PG-2").body("money.amount", equalTo("1000000.00"));
    }

    private void receive(UUID appropriation, String on) {
        programme.as(Role.FINANCE_OFFICER).body(Map.of("receivedOn", on))
                .post(programme.path("appropriations", appropriation, "receipt")).then().statusCode(200);
    }
}
