package org.tuoling.project;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A county and its government to do projects for, a city that must not be mistaken for them, and words about projects. */
public final class ProjectFixtures {

    public final UUID place;
    public final UUID recipient;
    final UUID supportingPlace;
    final UUID supportingOrganisation;

    private final TestProgramme programme;

    public ProjectFixtures(TestProgramme programme) {
        this.programme = programme;
        place = programme.create("places", place("652929", "柯坪县", "RECIPIENT"));
        recipient = programme.create("organisations", government("KP-GOV", "柯坪县人民政府", "RECIPIENT", place));
        supportingPlace = programme.create("places", place("330500", "湖州市", "SUPPORTING"));
        supportingOrganisation =
                programme.create("organisations", government("HZ-GOV", "湖州市人民政府", "SUPPORTING", supportingPlace));
    }

    private static Map<String, Object> place(String code, String name, String side) {
        return Map.of("codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side);
    }

    private static Map<String, Object> government(String code, String name, String side, UUID place) {
        return Map.of("code", code, "nameZh", name, "kind", "GOVERNMENT", "side", side, "placeId", place);
    }

    public static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    Map<String, Object> body(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "nameZh",
                "项目" + code,
                "placeId",
                place,
                "recipientId",
                recipient,
                "plannedAmount",
                yuan("900000.00"),
                "startsOn",
                "2021-03-01"));
    }

    Map<String, Object> body(String code, String field, Object value) {
        var body = body(code);
        body.put(field, value);
        return body;
    }

    public UUID register(String code) {
        return programme.create("projects", body(code));
    }

    public UUID register(String code, String field, Object value) {
        return programme.create("projects", body(code, field, value));
    }

    public ValidatableResponse move(UUID project, String to, String on) {
        return move(project, Map.of("to", to, "on", on));
    }

    /** By the commander, who approves what others have registered, with the version there is. */
    public ValidatableResponse move(UUID project, Map<String, Object> step) {
        String version = programme
                .as(Role.COMMANDER)
                .get(programme.path("projects", project))
                .header("ETag");
        return programme
                .as(Role.COMMANDER)
                .header("If-Match", version)
                .body(step)
                .post(programme.path("projects", project, "transitions"))
                .then();
    }

    UUID classification(String code, String from, String to) {
        var body = new HashMap<String, Object>(
                Map.of("code", code, "nameZh", "分类" + code, "kind", kindOf(code), "validFrom", from));
        body.put("validTo", to);
        return programme.create("classifications", body);
    }

    UUID term(UUID classification, String code) {
        return programme.create(
                "classifications/" + classification + "/terms",
                Map.of("code", code, "nameZh", "条目" + code, "position", 1));
    }

    /** A term of a classification of its own, valid since 2021. */
    UUID term(String classification, String code) {
        return term(classification(classification, "2021-01-01", null), code);
    }

    private static String kindOf(String code) {
        return code.equals("FLAGSHIP") ? "FLAGSHIP" : "FIELD";
    }
}
