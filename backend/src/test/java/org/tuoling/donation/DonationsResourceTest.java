package org.tuoling.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.donation.DonationScene.unvalued;
import static org.tuoling.donation.DonationScene.valued;
import static org.tuoling.donation.DonationScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Statements;

@QuarkusTest
class DonationsResourceTest {

    private DonationScene scene;

    @BeforeEach
    void openScene() {
        scene = new DonationScene();
    }

    @Test
    void money_is_recorded_with_its_donor_place_and_worth() {
        scene.record(scene.money("JZ-1", "1250.5"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/donations/"))
                .body("money.amount", equalTo("1250.50"), "valuedTotal.amount", equalTo("1250.50"))
                .body("donor.code", equalTo("D-1"), "donorPublicNameEn", equalTo("Anonymous"))
                .body("place.nameZh", equalTo("柯坪县"), "state", equalTo("RECORDED"))
                .body("items", hasSize(0), "foreign", nullValue());
    }

    @Test
    void goods_show_what_has_a_value_and_what_has_none() {
        UUID id = scene.recorded(scene.goods("JZ-1", valued("口罩", "1000.00"), unvalued("CT 机")));
        scene.get("donations", id)
                .body("valuedTotal.amount", equalTo("1000.00"), "unvaluedItems", equalTo(1), "itemCount", equalTo(2))
                .body("items.nameZh", contains("口罩", "CT 机"), "items[0].quantity", equalTo(12.5f))
                .body("items[0].valueBasis", equalTo("VOUCHER"), "items[1].value", nullValue())
                .body("money", nullValue());
        scene.list(Map.of())
                .body("items[0].items", nullValue(), "items[0].itemCount", equalTo(2))
                .body("items[0].unvaluedItems", equalTo(1), "items[0].valuedTotal.amount", equalTo("1000.00"));
    }

    @Test
    void a_retired_place_receives_no_more_and_stays_a_recipient_place() {
        var retired = with(DonationScene.place("652929", "柯坪县", true), "retiredOn", "2020-02-10");
        scene.revise("places", scene.county, "0", retired).statusCode(200);
        scene.record(scene.money("JZ-1", "100"))
                .statusCode(422)
                .body("code", equalTo("donation.place-retired"), "violations[0].field", equalTo("placeId"));
        scene.record(with(scene.money("JZ-1", "100"), "receivedOn", "2020-02-09")).statusCode(201);
        scene.revise("places", scene.county, "1", DonationScene.place("652929", "柯坪县", false))
                .statusCode(422)
                .body("code", equalTo("donation.place-has-donations"));
    }

    @Test
    void foreign_money_keeps_currency_and_rate() {
        var foreign = Map.of("amount", "1000.00", "currency", "USD", "rate", "6.4510");
        scene.record(with(scene.money("JZ-1", "6451.00"), "foreign", foreign))
                .statusCode(201)
                .body("foreign.amount", equalTo("1000.00"), "foreign.currency", equalTo("USD"))
                .body("foreign.rate", equalTo("6.451"), "money.amount", equalTo("6451.00"));
        scene.record(with(scene.money("JZ-2", "6451.01"), "foreign", foreign))
                .statusCode(422)
                .body("code", equalTo("donation.foreign-differs"), "detail", containsString("6451.00"));
    }

    @Test
    void donations_are_found_by_code_purpose_and_donor_and_narrowed_by_filters() {
        var other = scene.programme.create("donors", DonationScene.donor("D-2", "海燕公司"));
        scene.recorded(scene.money("JZ-1", "100"));
        scene.recorded(with(with(scene.money("JZ-2", "300"), "donorId", other), "receivedOn", "2020-05-01"));
        scene.recorded(with(scene.goods("JZ-3", valued("书", "200")), "purpose", "用于校园图书角"));
        for (String typed : new String[] {"JZ-2", "海燕公", "hygs"}) {
            scene.list(Map.of("q", typed)).body("items.code", contains("JZ-2"), "total", equalTo(1));
        }
        scene.list(Map.of("q", "图书角")).body("items.code", contains("JZ-3"));
        scene.list(Map.of("donorId", other)).body("items.code", contains("JZ-2"));
        scene.list(Map.of("kind", "GOODS")).body("items.code", contains("JZ-3"));
        scene.list(Map.of("placeId", scene.county, "sort", "amount"))
                .body("items.code", contains("JZ-1", "JZ-3", "JZ-2"));
        scene.list(Map.of("from", "2020-03-01")).body("items.code", contains("JZ-2"));
        scene.list(Map.of("to", "2020-03-01", "sort", "-code")).body("items.code", contains("JZ-3", "JZ-1"));
        scene.list(Map.of("from", "2020-03-01", "to", "2020-02-01"))
                .statusCode(422)
                .body("code", equalTo("request.dates-out-of-order"));
    }

    @Test
    void a_renamed_donor_is_found_by_the_new_name() {
        UUID donation = scene.recorded(scene.money("JZ-1", "100"));
        scene.revise("donors", scene.donor, "0", DonationScene.donor("D-1", "远山书社"))
                .statusCode(200);
        scene.list(Map.of("q", "远山书社")).body("items.code", contains("JZ-1"));
        scene.list(Map.of("q", "示例公益")).body("items", hasSize(0));
        scene.get("donations", donation).header("ETag", "\"0\"");
    }

    @Test
    void pages_follow_each_other_by_key_in_every_order() {
        for (int i = 1; i <= 5; i++) {
            scene.recorded(scene.money("JZ-" + i, i % 2 == 0 ? "200" : "100"));
        }
        for (String sort : new String[] {"receivedOn", "-receivedOn", "code", "-code", "amount", "-amount"}) {
            var first = scene.list(Map.of("sort", sort, "limit", 3)).body("items", hasSize(3), "total", equalTo(5));
            var second = scene.list(Map.of(
                            "sort", sort, "limit", 3, "after", first.extract().<String>path("next")))
                    .body("items", hasSize(2), "next", nullValue());
            var codes = new TreeSet<String>(first.extract().<List<String>>path("items.code"));
            codes.addAll(second.extract().<List<String>>path("items.code"));
            assertThat(codes).containsExactly("JZ-1", "JZ-2", "JZ-3", "JZ-4", "JZ-5");
        }
        scene.list(Map.of("sort", "purpose")).statusCode(400).body("code", equalTo("request.sort-unknown"));
    }

    @Test
    void a_revision_replaces_lines_and_needs_the_version_last_seen() {
        UUID id = scene.recorded(scene.goods("JZ-1", valued("口罩", "1000"), unvalued("手套"), valued("书", "5")));
        var corrected = scene.goods("JZ-1", valued("口罩", "1200"), valued("手套", "300"));
        scene.programme
                .as(Role.ADMINISTRATOR)
                .body(corrected)
                .put(scene.programme.path("donations", id))
                .then()
                .statusCode(428);
        scene.revise("donations", id, "0", corrected)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.nameZh", contains("口罩", "手套"), "valuedTotal.amount", equalTo("1500.00"));
        scene.revise("donations", id, "0", corrected).statusCode(412).body("code", equalTo("request.stale"));
    }

    @Test
    void a_correction_of_one_line_alone_is_a_new_version() {
        UUID id = scene.recorded(scene.goods("JZ-1", unvalued("手套")));
        scene.revise("donations", id, "0", scene.goods("JZ-1", unvalued("棉手套")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.nameZh", contains("棉手套"));
    }

    @Test
    void a_cancelled_donation_stays_with_its_reason_and_is_changed_no_more() {
        UUID id = scene.recorded(scene.money("JZ-1", "100"));
        scene.cancel(id, "重复登记").statusCode(200).body("state", equalTo("CANCELLED"), "cancelReason", equalTo("重复登记"));
        scene.cancel(id, "又一次").statusCode(409).body("code", equalTo("donation.already-cancelled"));
        scene.revise("donations", id, "1", scene.money("JZ-1", "200"))
                .statusCode(409)
                .body("code", equalTo("donation.already-cancelled"));
        scene.list(Map.of("state", "CANCELLED")).body("items.code", contains("JZ-1"));
        scene.list(Map.of("state", "RECORDED")).body("items", hasSize(0));
    }

    @Test
    void who_recorded_and_who_cancelled_is_written_down() {
        UUID id = scene.recorded(scene.goods("JZ-1", unvalued("手套")));
        scene.cancel(id, "重复登记").statusCode(200);
        scene.programme
                .as(Role.AUDITOR)
                .queryParam("recordId", id)
                .get(scene.programme.path("history"))
                .then()
                .body(
                        "items.action",
                        contains("CHANGED", "CREATED"),
                        "items.recordType",
                        contains("donation", "donation"))
                .body("items[0].before.state", equalTo("RECORDED"), "items[0].after.state", equalTo("CANCELLED"))
                .body("items[1].after.items[0].nameZh", equalTo("手套"));
    }

    @Test
    void a_replayed_create_answers_the_first_record_and_another_body_is_refused() {
        var body = scene.goods("JZ-1", valued("口罩", "1000"));
        String id = replay(body).statusCode(201).extract().path("id");
        replay(body)
                .statusCode(201)
                .header("Location", endsWith(id))
                .body("id", equalTo(id), "items.nameZh", contains("口罩"));
        replay(scene.money("JZ-2", "1")).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
        scene.list(Map.of()).body("total", equalTo(1));
    }

    private ValidatableResponse replay(Map<String, Object> body) {
        return scene.programme
                .as(Role.FINANCE_OFFICER)
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(scene.programme.path("donations"))
                .then();
    }

    @Test
    void references_to_another_programme_or_to_a_place_without_aid_are_refused() {
        var other = new DonationScene();
        scene.record(with(scene.money("JZ-1", "1"), "donorId", other.donor))
                .statusCode(422)
                .body("code", equalTo("donation.donor-unknown"), "violations[0].field", equalTo("donorId"));
        scene.record(with(scene.money("JZ-1", "1"), "placeId", other.county))
                .statusCode(422)
                .body("code", equalTo("donation.place-unknown"), "violations[0].field", equalTo("placeId"));
        var town = scene.programme.create("places", DonationScene.place("652930", "某镇", false));
        scene.record(with(scene.money("JZ-1", "1"), "placeId", town))
                .statusCode(422)
                .body("code", equalTo("donation.place-not-recipient"));
        UUID theirs = other.recorded(other.money("JZ-1", "1"));
        scene.get("donations", theirs).statusCode(404);
        scene.revise("donations", theirs, "0", scene.money("JZ-1", "2")).statusCode(404);
        scene.cancel(theirs, "不是我们的").statusCode(404);
        scene.list(Map.of()).body("total", equalTo(0));
    }

    @Test
    void a_code_is_taken_once_and_may_be_kept_in_a_revision() {
        UUID id = scene.recorded(scene.money("JZ-1", "1"));
        scene.record(scene.money("JZ-1", "2")).statusCode(409).body("code", equalTo("donation.code-taken"));
        scene.revise("donations", id, "0", scene.money("JZ-1", "2")).statusCode(200);
        scene.recorded(scene.money("JZ-2", "2"));
        scene.revise("donations", id, "1", scene.money("JZ-2", "2"))
                .statusCode(409)
                .body("violations[0].field", equalTo("code"));
    }

    @Test
    void of_many_who_take_one_code_at_once_one_gets_it_and_the_others_are_told_so() throws Exception {
        var answers = atOnce(8, i -> scene.money("JZ-1", "1." + i), i -> "key-" + i);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(7)
                .allSatisfy(answer -> assertThat(answer.<String>path("detail")).contains("“JZ-1”"));
    }

    @Test
    void a_create_sent_many_times_at_once_happens_once() throws Exception {
        var answers = atOnce(8, i -> scene.money("JZ-1", "1"), i -> "one-key");
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
    }

    private List<Response> atOnce(int times, IntFunction<Map<String, Object>> body, IntFunction<String> key)
            throws Exception {
        // signs in before the race
        scene.programme.as(Role.PROJECT_OFFICER);
        try (var clerks = Executors.newFixedThreadPool(times)) {
            var sent = clerks.invokeAll(IntStream.range(0, times)
                    .<Callable<Response>>mapToObj(i -> () -> scene.programme
                            .as(Role.PROJECT_OFFICER)
                            .header("Idempotency-Key", key.apply(i))
                            .body(body.apply(i))
                            .post(scene.programme.path("donations")))
                    .toList());
            var answers = new ArrayList<Response>();
            for (var each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    @Test
    void malformed_requests_are_refused_with_the_field() {
        refused("request.unknown-field", "colour", with(scene.money("JZ-1", "1"), "colour", "red"));
        refused("request.wrong-type", "receivedOn", with(scene.money("JZ-1", "1"), "receivedOn", "10 Feb"));
        refused("request.unknown-value", "kind", with(scene.money("JZ-1", "1"), "kind", "LOVE"));
        refused("request.invalid", "money.amount", scene.money("JZ-1", "1.001"));
        refused("request.invalid", "money.amount", scene.money("JZ-1", "-1"));
        refused("request.invalid", "money.amount", scene.money("JZ-1", "99999999999999"));
        refused(
                "request.invalid",
                "money",
                with(scene.money("JZ-1", "1"), "money", Map.of("amount", "1", "currency", "USD")));
        refused("request.invalid", "purpose", with(scene.money("JZ-1", "1"), "purpose", "长".repeat(501)));
        refused("request.invalid", "code", scene.money("J".repeat(41), "1"));
        refused("request.invalid", "donorId", with(scene.money("JZ-1", "1"), "donorId", null));
        var many = new HashMap<String, Object>(scene.goods("JZ-1"));
        many.put("items", Collections.nCopies(201, unvalued("笔")));
        refused("request.invalid", "items", many);
    }

    @Test
    void malformed_lines_are_refused_with_their_position() {
        refused("request.invalid", "items[1].quantity", withLine("quantity", 0));
        refused("request.invalid", "items[1].quantity", withLine("quantity", 1.0001));
        refused("request.invalid", "items[1].quantity", withLine("quantity", new BigDecimal("1E+40")));
        refused("request.invalid", "items[1].value.amount", withLine("value", DonationScene.yuan("0.001")));
        refused("request.invalid", "items[1].unit", withLine("unit", "长".repeat(21)));
        refused("request.unknown-field", "items[1].price", withLine("price", 3));
        scene.record(withLine("valuer", null))
                .statusCode(422)
                .body(
                        "code",
                        equalTo("donation.item-value-incomplete"),
                        "violations[0].field",
                        equalTo("items[1].valuer"));
    }

    private Map<String, Object> withLine(String field, Object value) {
        return scene.goods("JZ-1", unvalued("手套"), with(valued("口罩", "1"), field, value));
    }

    private void refused(String code, String field, Map<String, Object> body) {
        scene.record(body).statusCode(400).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }

    @Test
    void who_may_not_read_or_write_is_refused() {
        UUID id = scene.recorded(scene.money("JZ-1", "1"));
        var path = scene.programme.path("donations");
        for (Role role : new Role[] {Role.COMMANDER, Role.AUDITOR, Role.GRID_LEADER, Role.MEMBER, Role.PARTNER}) {
            scene.programme
                    .as(role)
                    .body(scene.money("JZ-2", "1"))
                    .post(path)
                    .then()
                    .statusCode(403);
            scene.programme
                    .as(role)
                    .body(Map.of("reason", "不行"))
                    .post(path + "/" + id + "/cancel")
                    .then()
                    .statusCode(403);
        }
        for (Role role : new Role[] {Role.GRID_LEADER, Role.MEMBER, Role.PARTNER}) {
            scene.programme.as(role).get(path).then().statusCode(403);
            scene.programme.as(role).get(path + "/" + id).then().statusCode(403);
        }
        scene.get("donations", id).header("ETag", "\"0\"");
    }

    @Test
    void lists_and_details_cost_the_same_statements_however_many_lines_there_are() {
        UUID small = scene.recorded(scene.goods("JZ-1", unvalued("手套")));
        Runnable list = () -> scene.list(Map.of()).statusCode(200);
        // the first request signs the auditor in
        list.run();
        long one = Statements.during(list);
        long detail = Statements.during(() -> scene.get("donations", small).statusCode(200));
        UUID large = scene.recorded(scene.goods("JZ-2", unvalued("手套"), valued("口罩", "1"), valued("书", "2")));
        scene.recorded(scene.money("JZ-3", "1"));
        assertThat(Statements.during(list)).isEqualTo(one);
        assertThat(Statements.during(() -> scene.get("donations", large).statusCode(200)))
                .isEqualTo(detail);
    }
}
