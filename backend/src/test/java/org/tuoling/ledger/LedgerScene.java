package org.tuoling.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.testing.TestProgramme;

/** A county with two appropriations and two projects, and words for money that moves there. */
public final class LedgerScene {

    static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    public final TestProgramme programme = TestProgramme.open();
    public final PlaceId county = place("652929");
    final UUID category = category();
    final UUID older = appropriation("示援指〔2020〕1号", "2020-03-01", county);
    final UUID newer = appropriation("示援指〔2021〕1号", "2021-03-01", county);
    public final UUID school;
    final UUID clinic;
    private final Ledger ledger;

    public LedgerScene(Ledger ledger) {
        this.ledger = ledger;
        var recipient = programme.create(
                "organisations",
                Map.of(
                        "code", "KP-GOV", "nameZh", "柯坪县人民政府", "kind", "GOVERNMENT", "side", "RECIPIENT", "placeId",
                        county.value()));
        school = project("P-1", recipient);
        clinic = project("P-2", recipient);
    }

    PlaceId place(String code) {
        return PlaceId.of(programme.create(
                "places",
                Map.of(
                        "codeSystem", "GBT2260", "code", code, "nameZh", "柯坪县", "side", "RECIPIENT", "recipientOfAid",
                        true)));
    }

    private UUID category() {
        UUID classification = programme.create(
                "classifications", Map.of("code", "FUND", "nameZh", "资金类别", "kind", "FUNDING", "validFrom", "2019-12-01"));
        return programme.create(
                "classifications/" + classification + "/terms", Map.of("code", "LIV", "nameZh", "民生", "position", 1));
    }

    /** As a row only: what is under test here is the ledger, and an appropriation that is registered posts by itself. */
    UUID appropriation(String number, String grantedOn, PlaceId place) {
        UUID id = Ids.next();
        TestProgramme.bean(Sql.class)
                .update(
                        """
                        insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor,
                                                   place_id, granted_on, search_text)
                        values (?, 0, ?, ?, '示例财政局', ?, 1000000000, ?, ?, '')
                        """,
                        id,
                        programme.id(),
                        Integer.parseInt(grantedOn.substring(0, 4)),
                        number,
                        place.value(),
                        LocalDate.parse(grantedOn));
        return id;
    }

    private UUID project(String code, UUID recipient) {
        return programme.create(
                "projects",
                Map.of(
                        "code", code, "nameZh", "项目" + code, "placeId", county.value(), "recipientId", recipient,
                        "startsOn", "2021-01-01"));
    }

    Movement movement(EntryCode code, Purpose from, Purpose to, long fen) {
        return new Movement(code, county, from, to, Money.cny(fen), DAY, document(), "测试");
    }

    static Source document() {
        UUID id = Ids.next();
        return new Source(TestDocuments.TYPE, id, "T-" + id.toString().substring(24));
    }

    Movement on(LocalDate day, Movement movement) {
        return new Movement(
                movement.code(),
                movement.place(),
                movement.from(),
                movement.to(),
                movement.amount(),
                day,
                movement.source(),
                movement.description());
    }

    Movement allocation(UUID project, long fen) {
        return movement(EntryCode.ALLOCATION, Purpose.none(), forProject(project), fen);
    }

    UUID post(EntryCode code, Purpose from, Purpose to, long fen) {
        return post(movement(code, from, to, fen));
    }

    UUID post(Movement movement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(programme.id(), movement).value());
    }

    /** Money that has come by both appropriations. */
    public void receive(long olderFen, long newerFen) {
        receive(older, olderFen);
        receive(newer, newerFen);
    }

    void receive(UUID origin, long fen) {
        post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(origin), fen);
        post(EntryCode.RECEIPT, Purpose.ofOrigin(origin), Purpose.none(), fen);
    }

    public UUID allocate(UUID project, long fen) {
        return post(EntryCode.ALLOCATION, Purpose.none(), forProject(project), fen);
    }

    /** Commits allocated money to a contract nobody has heard of before. */
    UUID commit(UUID project, long fen) {
        UUID contract = contract(project);
        post(EntryCode.COMMITMENT, forProject(project), Purpose.ofContract(contract), fen);
        return contract;
    }

    void pay(UUID contract, UUID payee, long fen) {
        post(EntryCode.PAYMENT, Purpose.ofContract(contract), Purpose.none().withPayee(payee), fen);
    }

    /** As a row only, like the appropriations: the ledger asks nothing of a contract but that there is one. */
    UUID contract(UUID project) {
        UUID id = Ids.next();
        TestProgramme.bean(Sql.class)
                .update(
                        """
                        insert into contract (id, version, programme_id, code, name_zh, project_id, category_id, payee_id, place_id, kind,
                            amount_minor, state, drafted_by_account_id, drafted_by_name, drafted_at, change_count, movement_count,
                            committed_minor, claimed_minor, paid_minor, final_minor, search_text)
                        values (?, 0, ?, ?, '示例合同', ?, ?, ?, ?, 'WORKS', 100000000, 'DRAFT', ?, '测试', now(), 0, 0, 0, 0, 0, 0, '')
                        """,
                        id,
                        programme.id(),
                        "HT-" + id.toString().substring(24),
                        project,
                        category,
                        payee(),
                        county.value(),
                        id);
        return id;
    }

    UUID payee() {
        UUID id = Ids.next();
        String tail = id.toString().substring(24).toUpperCase(Locale.ROOT);
        TestProgramme.bean(Sql.class)
                .update(
                        """
                        insert into payee (id, version, programme_id, code, name, kind, credit_code, bank_name, bank_account, search_text)
                        values (?, 0, ?, ?, '示例建设', 'ENTERPRISE', ?, '示例银行', '62170000', '')
                        """,
                        id,
                        programme.id(),
                        "SK-" + tail,
                        "916529" + tail);
        return id;
    }

    Purpose forProject(UUID project) {
        return Purpose.ofProject(project, category);
    }

    long held(Stage stage, Purpose purpose) {
        return ledger.balance(programme.id(), county, stage, purpose).minor();
    }

    Ledger ledger() {
        return ledger;
    }
}
