package org.tuoling.inspection;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.attachment.OfficeFiles;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A programme with an owner of findings and a commander who closes them. */
final class FindingScene {

    final TestProgramme programme = TestProgramme.open();
    final UUID owner = person("R-1", "吴一");
    final UUID commander = person("R-2", "沈二");

    UUID person(String code, String name) {
        return programme.create("people", Map.of("code", code, "name", name));
    }

    Map<String, Object> body(String code) {
        return new HashMap<>(Map.of(
                "code", code, "area", "PROJECTS", "origin", "AUDIT", "severity", "MAJOR", "title", "监理日志缺页" + code,
                "foundOn", "2021-12-01", "ownerId", owner, "dueOn", "2022-01-20"));
    }

    Map<String, Object> body(String code, String field, Object value) {
        var body = body(code);
        body.put(field, value);
        return body;
    }

    UUID opened(String code) {
        return programme.create("findings", body(code));
    }

    UUID opened(String code, String field, Object value) {
        return programme.create("findings", body(code, field, value));
    }

    UUID openedBy(Role role, UUID person, Map<String, Object> body) {
        return UUID.fromString(programme.as(role, person).body(body).post(programme.path("findings")).then().statusCode(201)
                .extract().path("id"));
    }

    ValidatableResponse revise(Role role, UUID person, UUID finding, Map<String, Object> body) {
        return programme.as(role, person).header("If-Match", version(finding)).body(body)
                .put(programme.path("findings", finding)).then();
    }

    ValidatableResponse remove(Role role, UUID person, UUID finding) {
        return programme.as(role, person).header("If-Match", version(finding))
                .delete(programme.path("findings", finding)).then();
    }

    String version(UUID finding) {
        return programme.as(Role.AUDITOR).get(programme.path("findings", finding)).header("ETag");
    }

    ValidatableResponse shown(UUID finding) {
        return programme.as(Role.AUDITOR).get(programme.path("findings", finding)).then();
    }

    /** By the owner as a member, with what he sent to show it. */
    void rectified(UUID finding) {
        evidence(finding, owner).statusCode(201);
        rectify(Role.MEMBER, owner, finding, Map.of("on", "2022-01-08", "note", "已补齐")).statusCode(200);
    }

    ValidatableResponse evidence(UUID finding, UUID person) {
        return programme.as(Role.MEMBER, person).contentType("application/octet-stream")
                .queryParam("recordType", "finding").queryParam("recordId", finding).queryParam("kind", "EVIDENCE")
                .queryParam("fileName", "照片.pdf").body(OfficeFiles.pdf("evidence")).post(programme.path("documents")).then();
    }

    ValidatableResponse rectify(Role role, UUID person, UUID finding, Map<String, Object> body) {
        return step(role, person, finding, "rectification", body);
    }

    ValidatableResponse close(Role role, UUID person, UUID finding) {
        return step(role, person, finding, "closing", Map.of("on", "2022-01-09", "note", "现场复核无误"));
    }

    ValidatableResponse reopen(UUID finding) {
        return step(Role.COMMANDER, commander, finding, "reopening", Map.of("on", "2022-01-10", "note", "仍缺两页"));
    }

    ValidatableResponse step(Role role, UUID person, UUID finding, String step, Map<String, Object> body) {
        return programme.as(role, person).header("If-Match", version(finding)).body(body)
                .post(programme.path("findings", finding, step)).then();
    }
}
