package org.tuoling.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.decision.Committee;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Ledger;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Source;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.registry.CreditCode;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/**
 * A project with a plan in force that gives it a million yuan, all of it allocated, a payee, and words for what is agreed
 * with him and paid. Drafted and asked for is by the project officer, signed and approved by the commander, reviewed and
 * paid by the finance officer.
 */
public final class SpendingScene {

    public static final String DAY = "2021-06-15";

    private static final LocalDate EARLIER = LocalDate.of(2021, 3, 20);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Committee committee = new Committee();
    public final TestProgramme programme = committee.programme;
    public final UUID project = committee.countyProject;
    public final UUID category;
    public final UUID payee;

    public SpendingScene() {
        this("1000000.00");
    }

    public SpendingScene(String budget) {
        this(budget, budget);
    }

    public SpendingScene(String budget, String allocated) {
        UUID funding = programme.create(
                "classifications", Map.of("code", "FUND", "nameZh", "资金类别", "kind", "FUNDING", "validFrom", "2019-12-01"));
        category = programme.create(
                "classifications/" + funding + "/terms", Map.of("code", "FISCAL", "nameZh", "财政援疆资金", "position", 1));
        plan(budget);
        approveProject();
        allocate(allocated);
        payee = payee();
    }

    public static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private void plan(String amount) {
        var finance = Role.FINANCE_OFFICER;
        String plan = programme.as(finance)
                .body(Map.of("fiscalYear", 2021, "reason", "年度计划"))
                .post(programme.path("plans"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        programme.as(finance)
                .body(Map.of("projectId", project, "categoryId", category, "amount", yuan(amount)))
                .post(programme.path("plans", plan, "lines"))
                .then()
                .statusCode(201);
        String tag = programme.as(finance).get(programme.path("plans", plan)).header("ETag");
        programme.as(Role.COMMANDER)
                .header("If-Match", tag)
                .body(Map.of())
                .post(programme.path("plans", plan, "approval"))
                .then()
                .statusCode(200);
    }

    private void approveProject() {
        move(Map.of("to", "APPROVED", "on", "2021-03-10"));
    }

    /** Takes the project one step further. */
    public void move(Map<String, Object> step) {
        step(Role.COMMANDER, "projects", project, "transitions", step).then().statusCode(200);
    }

    /** Takes the project, which is approved, as far as its acceptance. */
    public void accept() {
        move(Map.of("to", "UNDER_WAY", "on", "2021-03-11"));
        move(Map.of("to", "COMPLETED", "on", "2021-06-01"));
        move(Map.of(
                "to", "ACCEPTED", "on", "2021-06-02",
                "acceptance", Map.of("acceptedBy", "住建局", "acceptedAmount", yuan("1000.00"))));
    }

    /** Money that came by an appropriation of its own and is set apart for the project. */
    public void allocate(String amount) {
        UUID origin = appropriation();
        post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(origin), amount);
        post(EntryCode.RECEIPT, Purpose.ofOrigin(origin), Purpose.none(), amount);
        post(EntryCode.ALLOCATION, Purpose.ofOrigin(origin), Purpose.ofProject(project, category), amount);
    }

    /** As a row only: one that is registered posts by itself, and these tests are about what comes after. */
    private UUID appropriation() {
        UUID id = Ids.next();
        bean(Sql.class)
                .update(
                        """
                        insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor,
                                                   place_id, granted_on, search_text)
                        values (?, 0, ?, 2021, '示例财政局', ?, 100000000000, ?, ?, '')
                        """,
                        id,
                        programme.id(),
                        "示援指" + NUMBER.incrementAndGet(),
                        committee.county,
                        EARLIER);
        return id;
    }

    private void post(EntryCode code, Purpose from, Purpose to, String amount) {
        var source = new Source("test", Ids.next(), "T");
        var movement = new Movement(
                code, PlaceId.of(committee.county), from, to, new Money(amount, "CNY"), EARLIER, source, "测试");
        QuarkusTransaction.requiringNew().run(() -> bean(Ledger.class).post(programme.id(), movement));
    }

    public static <T> T bean(Class<T> type) {
        return TestProgramme.bean(type);
    }

    /** A credit code of a body that does not exist, with its check digit. */
    public static String creditCode() {
        String body = "91652929DEMA" + "%05d".formatted(NUMBER.incrementAndGet());
        return body + CreditCode.checkDigit(body);
    }

    public Map<String, Object> payeeBody(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "示例建设" + code,
                "kind", "ENTERPRISE",
                "creditCode", creditCode(),
                "bankName", "示例银行柯坪支行",
                "bankAccount", "6217000000000012"));
    }

    public UUID payee() {
        return idOf(programme
                .as(Role.PROJECT_OFFICER)
                .body(payeeBody("SK-" + NUMBER.incrementAndGet()))
                .post(programme.path("payees")));
    }

    public Map<String, Object> contractBody(String amount) {
        String code = "HT-" + NUMBER.incrementAndGet();
        return new HashMap<>(Map.of(
                "code", code,
                "nameZh", "合同" + code,
                "projectId", project,
                "categoryId", category,
                "payeeId", payee,
                "kind", "WORKS",
                "amount", yuan(amount)));
    }

    public UUID drafted(String amount) {
        return drafted(contractBody(amount));
    }

    public UUID drafted(Map<String, Object> body) {
        return idOf(programme.as(Role.PROJECT_OFFICER).body(body).post(programme.path("contracts")));
    }

    /** A contract in force, all of it committed. */
    public UUID signed(String amount) {
        UUID contract = drafted(amount);
        sign(contract, Map.of("signedOn", DAY)).then().statusCode(200);
        return contract;
    }

    public Response sign(UUID contract, Map<String, Object> body) {
        return step(Role.COMMANDER, "contracts", contract, "signing", body);
    }

    public Response step(Role role, String list, UUID id, String step, Object body) {
        return step(programme.as(role), list, id, step, body);
    }

    /** By somebody in particular, with the version there is. */
    public Response step(RequestSpecification by, String list, UUID id, String step, Object body) {
        return by.header("If-Match", version(list, id)).body(body).post(programme.path(list, id, step));
    }

    public String version(String list, UUID id) {
        return programme.as(Role.AUDITOR).get(programme.path(list, id)).header("ETag");
    }

    public ValidatableResponse show(String list, UUID id) {
        return programme.as(Role.AUDITOR).get(programme.path(list, id)).then().statusCode(200);
    }

    public Map<String, Object> requestBody(UUID contract, String amount) {
        return new HashMap<>(Map.of(
                "code", "FK-" + NUMBER.incrementAndGet(),
                "contractId", contract,
                "amount", yuan(amount),
                "purpose", "进度款"));
    }

    public UUID requested(UUID contract, String amount) {
        return idOf(programme
                .as(Role.PROJECT_OFFICER)
                .body(requestBody(contract, amount))
                .post(programme.path("disbursements")));
    }

    public UUID submitted(UUID contract, String amount) {
        UUID request = requested(contract, amount);
        submit(request).then().statusCode(200);
        return request;
    }

    public UUID reviewed(UUID contract, String amount) {
        UUID request = submitted(contract, amount);
        review(request).then().statusCode(200);
        return request;
    }

    public UUID approved(UUID contract, String amount) {
        UUID request = reviewed(contract, amount);
        approve(request, Map.of()).then().statusCode(200);
        return request;
    }

    public UUID paid(UUID contract, String amount) {
        UUID request = approved(contract, amount);
        pay(request).then().statusCode(200);
        return request;
    }

    public Response submit(UUID request) {
        return step(Role.PROJECT_OFFICER, "disbursements", request, "submission", "");
    }

    public Response review(UUID request) {
        return step(Role.FINANCE_OFFICER, "disbursements", request, "review", "");
    }

    public Response approve(UUID request, Map<String, Object> body) {
        return step(Role.COMMANDER, "disbursements", request, "approval", body);
    }

    public Response pay(UUID request) {
        return step(Role.FINANCE_OFFICER, "disbursements", request, "payment", transfer());
    }

    public Map<String, Object> transfer() {
        return Map.of("bankReference", "B-" + NUMBER.incrementAndGet(), "paidOn", DAY);
    }

    public Response giveBack(UUID request) {
        return step(Role.COMMANDER, "disbursements", request, "return", Map.of("reason", "缺少进度证明"));
    }

    public Response refund(UUID request, String amount) {
        var body = Map.of(
                "amount", yuan(amount), "on", DAY, "reason", "多付退回", "bankReference", "R-" + NUMBER.incrementAndGet());
        return step(Role.FINANCE_OFFICER, "disbursements", request, "refund", body);
    }

    public static UUID idOf(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    /** What the ledger holds at a stage for a contract, in fen. */
    public long held(Stage stage, UUID contract) {
        return bean(Ledger.class)
                .balance(programme.id(), PlaceId.of(committee.county), stage, Purpose.ofContract(contract))
                .minor();
    }

    /** What is allocated to the project and committed to no contract, in fen. */
    public long allocated() {
        return bean(Ledger.class)
                .balance(programme.id(), PlaceId.of(committee.county), Stage.ALLOCATED, Purpose.ofProject(project, category))
                .minor();
    }

    /** One sum of a contract as the service tells it, in fen. */
    public long sum(UUID contract, String field) {
        String amount = show("contracts", contract).extract().path(field + ".amount");
        return amount == null ? 0 : new Money(amount, "CNY").minor();
    }

    /** The entry a record posted for a reason. */
    public UUID entryOf(UUID source, EntryCode code) {
        return bean(Sql.class)
                .one(
                        "select id from journal_entry where programme_id = ? and source_id = ? and code = ? order by occasion desc",
                        row -> row.id("id"),
                        programme.id(),
                        source,
                        code)
                .orElseThrow();
    }

    public UUID movementOf(UUID contract, String kind) {
        List<String> ids = programme
                .as(Role.AUDITOR)
                .get(programme.path("contracts", contract, "movements"))
                .path("items.findAll { it.kind == '%s' }.id".formatted(kind));
        return UUID.fromString(ids.getLast());
    }

    public Response reverse(Role by, UUID entry) {
        return programme
                .as(by)
                .body(Map.of("reason", "记错", "effectiveOn", DAY))
                .post(programme.path("ledger", "entries", entry, "reversal"));
    }
}
