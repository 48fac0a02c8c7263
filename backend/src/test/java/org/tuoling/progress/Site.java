package org.tuoling.progress;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.project.ProjectFixtures;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** A programme with projects under way, and words about how they get on. */
final class Site {

    final TestProgramme programme = TestProgramme.open();
    final ProjectFixtures projects = new ProjectFixtures(programme);

    UUID person(String code) {
        return programme.create("people", Map.of("code", code, "name", "人员" + code));
    }

    /** With a million yuan approved. */
    UUID planned(String code) {
        return projects.register(code, "approvedAmount", ProjectFixtures.yuan("1000000.00"));
    }

    UUID underWay(String code, String since) {
        UUID project = planned(code);
        projects.move(project, "APPROVED", since).statusCode(200);
        projects.move(project, "UNDER_WAY", since).statusCode(200);
        return project;
    }

    /** By somebody who may accept projects, with the version there is. */
    ValidatableResponse move(UUID project, Map<String, Object> step) {
        return changed(Role.COMMANDER, programme.path("projects", project), "transitions", step);
    }

    void accept(UUID project, String on) {
        move(project, step("ACCEPTED", on, Map.of(
                        "acceptance", Map.of("acceptedBy", "住建局", "acceptedAmount", ProjectFixtures.yuan("900000.00")))))
                .statusCode(200);
    }

    static Map<String, Object> step(String to, String on, Map<String, Object> with) {
        var step = new HashMap<String, Object>(with);
        step.put("to", to);
        step.put("on", on);
        return step;
    }

    /** A step of a record by somebody, with the version there is. */
    ValidatableResponse changed(Role role, String record, String step, Object body) {
        String version = programme.as(Role.AUDITOR).get(record).header("ETag");
        var request = programme.as(role).header("If-Match", version);
        return (body == null ? request : request.body(body)).post(record + "/" + step).then();
    }

    Map<String, Object> report(UUID project, String month, int percent) {
        return new HashMap<>(Map.of(
                "projectId", project, "month", month, "physicalPercent", percent, "narrative", "主体施工，按计划推进。"));
    }

    /** A draft by a project officer. */
    UUID draft(UUID project, String month, int percent) {
        return written(report(project, month, percent));
    }

    UUID written(Map<String, Object> report) {
        return UUID.fromString(programme
                .as(Role.PROJECT_OFFICER)
                .body(report)
                .post(programme.path("progress-reports"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    ValidatableResponse submit(UUID report) {
        return changed(Role.PROJECT_OFFICER, programme.path("progress-reports", report), "submission", null);
    }

    ValidatableResponse approve(UUID report) {
        return changed(Role.COMMANDER, programme.path("progress-reports", report), "approval", null);
    }

    /** What a project officer reported and the commander approved. */
    UUID approved(UUID project, String month, int percent) {
        UUID report = draft(project, month, percent);
        submit(report).statusCode(200);
        approve(report).statusCode(200);
        return report;
    }

    static Map<String, Object> milestone(UUID project, String code, int weight, String plannedOn) {
        return new HashMap<>(Map.of(
                "projectId", project, "code", code, "nameZh", "节点" + code, "weight", weight, "plannedOn", plannedOn));
    }

    static Map<String, Object> milestone(UUID project, String code, int weight, String plannedOn, String doneOn) {
        var milestone = milestone(project, code, weight, plannedOn);
        milestone.put("doneOn", doneOn);
        return milestone;
    }
}
