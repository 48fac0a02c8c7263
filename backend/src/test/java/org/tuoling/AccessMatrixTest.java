package org.tuoling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** Walks every operation of the contract with every role, and with none, and compares with the published matrix. */
@QuarkusTest
class AccessMatrixTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** What anybody may do about his own account, the auditor too. */
    private static final Set<String> ONES_OWN =
            Set.of("openCalendarFeed", "revokeCalendarFeed", "readMyNotice", "readAllMyNotices");

    /** What a deployed person tells the headquarters: where he stands tonight, that he goes away and is back, what he did. */
    private static final Set<String> TOLD_BY_MEMBERS = Set.of(
            "answerMyRollCall",
            "requestLeave",
            "withdrawLeave",
            "withdrawExtension",
            "extendLeave",
            "departOnLeave",
            "returnFromLeave",
            "reportOuting",
            "reviseOuting",
            "withdrawOuting",
            "returnFromOuting",
            "completeDuty",
            "keepAttachment",
            "addDocument",
            "removeDocument",
            "castDecisionVote",
            "rectifyFinding");

    private record Call(String method, String path, String operationId, Set<String> roles, String contentType) {

        boolean asksARole() {
            return !roles.contains("PUBLIC") && !roles.contains("SIGNED_IN");
        }

        boolean changes() {
            return !method.equals("get");
        }
    }

    @Test
    void every_operation_lets_in_whom_the_contract_names_and_nobody_else() throws IOException {
        var programme = TestProgramme.open();
        var differences = new ArrayList<String>();
        for (Call call : calls()) {
            int withoutSession = send(call, given(), programme.code());
            if (call.roles().contains("PUBLIC") == (withoutSession == 401)
                    && !call.operationId().equals("openSession")) {
                differences.add(call.operationId() + " without a session: " + withoutSession);
            }
            if (!call.asksARole()) {
                continue;
            }
            for (Role role : Role.values()) {
                int status = send(call, programme.as(role), programme.code());
                boolean admitted = status != 401 && status != 403;
                if (admitted != call.roles().contains(role.name()) || status >= 500) {
                    differences.add(call.operationId() + " as " + role + ": " + status);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whoever_has_no_role_in_a_programme_finds_nothing_there() throws IOException {
        var programme = TestProgramme.open();
        String stranger = TestProgramme.bean(Sessions.class).open(TestProgramme.newAccount());
        for (Call call : calls()) {
            if (call.asksARole() && call.path().contains("{programme}")) {
                assertThat(send(call, given().cookie(Callers.COOKIE, stranger), programme.code()))
                        .as(call.operationId())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void an_auditor_changes_nothing_but_what_is_his_own() throws IOException {
        assertThat(changesOpenTo(Role.AUDITOR)).isEqualTo(ONES_OWN);
    }

    @Test
    void members_write_about_themselves_only() throws IOException {
        var theirs = new TreeSet<>(ONES_OWN);
        theirs.addAll(TOLD_BY_MEMBERS);
        assertThat(changesOpenTo(Role.MEMBER)).isEqualTo(theirs);
    }

    @Test
    void partners_write_nothing() throws IOException {
        assertThat(changesOpenTo(Role.PARTNER)).isEmpty();
    }

    @Test
    void members_and_partners_see_no_money() throws IOException {
        for (Role role : List.of(Role.MEMBER, Role.PARTNER)) {
            var open = calls().stream()
                    .filter(call -> call.roles().contains(role.name()))
                    .map(call -> call.path().replaceAll("/api/v1/programmes/?(\\{programme})?/?", "").replaceAll("/.*", ""))
                    .toList();
            assertThat(open)
                    .doesNotContain(
                            "donations", "donors", "appropriations", "projects", "accounts", "history", "ledger", "plans",
                            "budget-lines", "allocations", "returns", "payees", "contracts", "disbursements",
                            "funds-reports");
        }
    }

    private static Set<String> changesOpenTo(Role role) throws IOException {
        return calls().stream()
                .filter(Call::changes)
                .filter(call -> call.roles().contains(role.name()))
                .map(Call::operationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int send(Call call, RequestSpecification request, String programme) {
        String path = call.path().replace("{programme}", programme);
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]+}", UUID.randomUUID().toString());
        }
        if (call.contentType() != null) {
            request.contentType(call.contentType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(call.method(), path).statusCode();
    }

    private static List<Call> calls() throws IOException {
        JsonNode contract = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(OpenApiContractTest.WRITTEN_BY_THIS_BUILD));
        var calls = new ArrayList<Call>();
        contract.get("paths").properties().forEach(path -> path.getValue().properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                calls.add(callOf(path.getKey(), entry.getKey(), entry.getValue()));
            }
        }));
        assertThat(calls).hasSizeGreaterThan(30);
        return calls;
    }

    private static Call callOf(String path, String method, JsonNode operation) {
        var roles = new TreeSet<String>();
        operation.get("x-roles").forEach(role -> roles.add(role.asText()));
        var content = operation.at("/requestBody/content");
        String type = content.isObject() ? content.fieldNames().next() : null;
        return new Call(method, path, operation.get("operationId").asText(), roles, type);
    }
}
