package org.tuoling.donation;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A programme with a county that receives aid and a donor, and requests to make donations with. */
final class DonationScene {

    final TestProgramme programme = TestProgramme.open();
    final UUID county = programme.create("places", place("652929", "柯坪县", true));
    final UUID donor = programme.create("donors", donor("D-1", "示例公益基金会"));

    static Map<String, Object> place(String code, String name, boolean recipientOfAid) {
        return Map.of(
                "codeSystem",
                "GBT2260",
                "code",
                code,
                "nameZh",
                name,
                "side",
                "RECIPIENT",
                "recipientOfAid",
                recipientOfAid);
    }

    static Map<String, Object> donor(String code, String name) {
        return new HashMap<>(Map.of("code", code, "kind", "ORGANISATION", "nameZh", name));
    }

    Map<String, Object> money(String code, String amount) {
        var body = gift(code, "MONEY");
        body.put("money", yuan(amount));
        return body;
    }

    @SafeVarargs
    final Map<String, Object> goods(String code, Map<String, Object>... items) {
        var body = gift(code, "GOODS");
        body.put("items", List.of(items));
        return body;
    }

    private Map<String, Object> gift(String code, String kind) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "kind",
                kind,
                "donorId",
                donor,
                "placeId",
                county,
                "receivedOn",
                "2020-02-10",
                "purpose",
                "用于疫情防控"));
    }

    static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    static Map<String, Object> valued(String name, String value) {
        var item = unvalued(name);
        item.putAll(Map.of(
                "value",
                yuan(value),
                "valueBasis",
                "VOUCHER",
                "evidence",
                "发票 1",
                "valuer",
                "物资组",
                "valuedOn",
                "2020-02-11"));
        return item;
    }

    static Map<String, Object> unvalued(String name) {
        return new HashMap<>(Map.of("nameZh", name, "quantity", 12.5, "unit", "箱", "valueBasis", "UNVALUED"));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    ValidatableResponse record(Map<String, Object> body) {
        return programme.post("donations", body);
    }

    UUID recorded(Map<String, Object> body) {
        return programme.create("donations", body);
    }

    ValidatableResponse get(Object... steps) {
        return programme.as(Role.AUDITOR).get(programme.path(steps)).then();
    }

    ValidatableResponse list(Map<String, ?> parameters) {
        return programme
                .as(Role.AUDITOR)
                .queryParams(parameters)
                .get(programme.path("donations"))
                .then();
    }

    ValidatableResponse revise(String collection, UUID id, String version, Map<String, Object> body) {
        return programme
                .as(Role.ADMINISTRATOR)
                .header("If-Match", '"' + version + '"')
                .body(body)
                .put(programme.path(collection, id))
                .then();
    }

    ValidatableResponse cancel(UUID id, String reason) {
        return programme
                .as(Role.PROJECT_OFFICER)
                .body(Map.of("reason", reason))
                .post(programme.path("donations", id, "cancel"))
                .then();
    }
}
