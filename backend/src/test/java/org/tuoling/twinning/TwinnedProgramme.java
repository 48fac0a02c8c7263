package org.tuoling.twinning;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A programme with a place on either side, and words to fill it with units, pairs and agreements. */
final class TwinnedProgramme {

    static final String START = "2020-04-01";

    final TestProgramme programme = TestProgramme.open();
    private final UUID city = place("330500", "湖州市", "SUPPORTING");
    private final UUID county = place("652929", "柯坪县", "RECIPIENT");
    private int number;

    private UUID place(String code, String name, String side) {
        return programme.create(
                "places",
                Map.of("codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
    }

    UUID supporting(String kind) {
        return unit("SUPPORTING", kind, Map.of());
    }

    UUID recipient(String kind) {
        return unit("RECIPIENT", kind, Map.of());
    }

    UUID unit(String side, String kind, Map<String, Object> more) {
        return programme.create("organisations", unitBody(side, kind, more));
    }

    Map<String, Object> unitBody(String side, String kind, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "code", "U-" + ++number,
                "nameZh", "单位" + number,
                "kind", kind,
                "side", side,
                "placeId", side.equals("SUPPORTING") ? city : county));
        body.putAll(more);
        return body;
    }

    static Map<String, Object> pair(String code, String level, UUID supporting, UUID recipient) {
        return new HashMap<>(Map.of(
                "code", code,
                "level", level,
                "supportingId", supporting,
                "recipientId", recipient,
                "startsOn", START));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** Two new schools and the pair of them. */
    Schools schools(String code) {
        UUID supporting = supporting("SCHOOL");
        UUID recipient = recipient("SCHOOL");
        return new Schools(programme.create("pairs", pair(code, "SCHOOL", supporting, recipient)), supporting, recipient);
    }

    record Schools(UUID pairId, UUID supportingId, UUID recipientId) {}

    /** The request for a pair of two new classes of these schools. */
    Map<String, Object> classPair(String code, Schools schools) {
        UUID supporting = unit("SUPPORTING", "CLASS", Map.of("parentId", schools.supportingId()));
        UUID recipient = unit("RECIPIENT", "CLASS", Map.of("parentId", schools.recipientId()));
        return with(pair(code, "CLASS", supporting, recipient), "parentId", schools.pairId());
    }

    static Map<String, Object> agreement(String code, UUID pairId, LocalDate startsOn, LocalDate endsOn) {
        var body = new HashMap<String, Object>(Map.of(
                "code", code,
                "titleZh", "协议" + code,
                "pairId", pairId,
                "signedOn", startsOn.toString(),
                "startsOn", startsOn.toString()));
        body.put("endsOn", endsOn == null ? null : endsOn.toString());
        return body;
    }

    ValidatableResponse end(UUID pairId, String endedOn) {
        return programme.as(Role.PROJECT_OFFICER)
                .body(Map.of("endedOn", endedOn, "reason", "学校合并"))
                .post(programme.path("pairs", pairId, "end"))
                .then();
    }

    ValidatableResponse put(String collection, UUID id, long version, Object body) {
        return programme.as(Role.ADMINISTRATOR)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(programme.path(collection, id))
                .then();
    }

    ValidatableResponse delete(String collection, UUID id, long version) {
        return programme.as(Role.ADMINISTRATOR)
                .header("If-Match", "\"" + version + "\"")
                .delete(programme.path(collection, id))
                .then();
    }

    static void refused(ValidatableResponse answer, int status, String code, String field) {
        answer.statusCode(status).body("code", equalTo(code), "violations[0].field", equalTo(field));
    }
}
