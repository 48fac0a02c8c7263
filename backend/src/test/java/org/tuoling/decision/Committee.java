package org.tuoling.decision;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/** Seven people who decide, what they decide on, and two places with a project each that they decide for. */
public final class Committee {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final TestProgramme programme;
    public final UUID county;
    public final UUID regiment;
    public final UUID countyProject;
    public final UUID regimentProject;
    public final List<UUID> people = new ArrayList<>();

    private final Map<String, UUID> matters = new HashMap<>();

    public Committee() {
        this(TestProgramme.open());
    }

    public Committee(TestProgramme programme) {
        this.programme = programme;
        county = programme.create("places", place("GBT2260", "652929", "柯坪县"));
        regiment = programme.create("places", place("NBS12", "659002501498", "三团"));
        countyProject = project("KP-01", county);
        regimentProject = project("T3-01", regiment);
        for (int i = 1; i <= 7; i++) {
            people.add(programme.create("people", Map.of("code", "R-00" + i, "name", "委员" + i)));
        }
    }

    private static Map<String, Object> place(String system, String code, String name) {
        return Map.of(
                "codeSystem", system, "code", code, "nameZh", name, "side", "RECIPIENT", "recipientOfAid", true);
    }

    public UUID project(String code, UUID place) {
        UUID recipient = programme.create(
                "organisations",
                Map.of("code", "O-" + code, "nameZh", "单位" + code, "kind", "GOVERNMENT", "side", "RECIPIENT", "placeId", place));
        return programme.create(
                "projects",
                Map.of("code", code, "nameZh", "项目" + code, "placeId", place, "recipientId", recipient, "startsOn", "2021-03-01"));
    }

    public static UUID payee(TestProgramme programme) {
        return payee(programme, 1);
    }

    static UUID payee(TestProgramme programme, int number) {
        UUID id = Ids.next();
        TestProgramme.bean(Sql.class).update(
                """
                insert into payee (id, version, programme_id, code, name, kind, credit_code, bank_name, bank_account, search_text)
                values (?, 0, ?, ?, '示例公司', 'ENTERPRISE', ?, '示例银行', '6222000000000000', '')
                """,
                id, programme.id(), "SK-00" + number, "91330500MA28C0000" + number);
        return id;
    }

    public static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    /** The matter of a kind, by the usual rule, in force since 2020. */
    public UUID matter(String kind) {
        return matters.computeIfAbsent(kind, k -> programme.create(
                "decision-matters",
                Map.of("code", k, "nameZh", "事项" + k, "kind", k, "validFrom", "2020-01-01")));
    }

    public UUID threshold(String kind, String amount, String validFrom) {
        return programme.create("decision-thresholds", threshold(kind, amount, validFrom, null));
    }

    static Map<String, Object> threshold(String kind, String amount, String validFrom, UUID place) {
        var body = new HashMap<String, Object>(
                Map.of("kind", kind, "amount", yuan(amount), "windowDays", 30, "validFrom", validFrom));
        body.put("placeId", place);
        return body;
    }

    /** One on a plan is on that of the year it is held in; one on a contract awaits its tender. */
    Map<String, Object> proposal(String kind, UUID project, String amount, String heldOn) {
        var body = new HashMap<String, Object>();
        body.put("code", "JC-" + NUMBER.incrementAndGet());
        body.put("matterId", matter(kind));
        body.put("titleZh", "关于重大事项的决定");
        body.put("proposal", "拟同意。");
        body.put("fiscalYear", DecisionKind.valueOf(kind).isOfPlan() ? Integer.valueOf(heldOn.substring(0, 4)) : null);
        body.put("projectId", project);
        body.put("awaitsTender", kind.equals("CONTRACT"));
        body.put("amount", amount == null ? null : yuan(amount));
        body.put("heldOn", heldOn);
        return body;
    }

    UUID drafted(Map<String, Object> proposal) {
        return programme.create("decisions", proposal);
    }

    /** The first so many are present. */
    UUID opened(Map<String, Object> proposal, int present) {
        UUID id = drafted(proposal);
        roster(id, seats(present)).then().statusCode(200);
        post(Role.PROJECT_OFFICER, id, "opening", "").then().statusCode(200);
        return id;
    }

    List<Map<String, Object>> seats(int present) {
        var seats = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < people.size(); i++) {
            seats.add(Map.of("personId", people.get(i), "presence", i < present ? "PRESENT" : "ABSENT", "recused", false));
        }
        return seats;
    }

    static Map<String, Object> recused(UUID person) {
        return Map.of("personId", person, "presence", "PRESENT", "recused", true, "recusalReason", "与收款单位有亲属关系");
    }

    Response roster(UUID id, List<Map<String, Object>> seats) {
        return roster(Role.PROJECT_OFFICER, id, seats);
    }

    Response roster(Role role, UUID id, List<Map<String, Object>> seats) {
        return programme.as(role)
                .header("If-Match", version(id))
                .body(Map.of("seats", seats))
                .put(programme.path("decisions", id, "roster"));
    }

    String version(UUID id) {
        return programme.as(Role.AUDITOR).get(programme.path("decisions", id)).header("ETag");
    }

    Response vote(Role role, UUID id, UUID person, String vote) {
        return programme.as(role).body(Map.of("vote", vote)).put(programme.path("decisions", id, "votes", person));
    }

    Response post(Role role, UUID id, String step, Object body) {
        return post(programme.as(role), id, step, body);
    }

    /** By somebody in particular, with the version there is. */
    Response post(RequestSpecification by, UUID id, String step, Object body) {
        return by.header("If-Match", version(id)).body(body).post(programme.path("decisions", id, step));
    }

    Response close(UUID id) {
        return close(programme.as(Role.COMMANDER), id);
    }

    Response close(RequestSpecification chair, UUID id) {
        return post(chair, id, "closing", Map.of("minutes", "会议听取了汇报，逐一表决。"));
    }

    /** Everybody is there, so many vote yes and the others no. */
    UUID closed(Map<String, Object> proposal, int yes) {
        return closed(proposal, people.size(), yes);
    }

    UUID closed(Map<String, Object> proposal, int present, int yes) {
        UUID id = opened(proposal, present);
        for (int i = 0; i < present; i++) {
            vote(Role.PROJECT_OFFICER, id, people.get(i), i < yes ? "YES" : "NO").then().statusCode(200);
        }
        close(id).then().statusCode(200);
        return id;
    }

    /** A passed decision on a project, for tests of what needs one. */
    public UUID passed(String kind, UUID project, String amount, String heldOn) {
        return closed(proposal(kind, project, amount, heldOn), people.size());
    }

    /** The same, of one that names who is paid. */
    public UUID passed(String kind, UUID project, UUID payee, String amount, String heldOn) {
        return closed(paying(payee, proposal(kind, project, amount, heldOn)), people.size());
    }

    static Map<String, Object> paying(UUID payee, Map<String, Object> proposal) {
        proposal.put("payeeId", payee);
        proposal.put("awaitsTender", false);
        return proposal;
    }

    /** The session of one account that holds all of these roles. */
    String account(Role... roles) {
        UUID account = TestProgramme.newAccount();
        for (Role role : roles) {
            TestProgramme.bean(Grants.class).give(account, programme.id(), role);
        }
        return TestProgramme.bean(Sessions.class).open(account);
    }

    RequestSpecification as(String session) {
        return given().cookie(Callers.COOKIE, session).contentType(ContentType.JSON);
    }

    Response show(UUID id) {
        return programme.as(Role.AUDITOR).get(programme.path("decisions", id));
    }
}
