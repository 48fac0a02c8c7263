package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.contract.SpendingScene;
import org.tuoling.ledger.VerificationView.BookVerification;
import org.tuoling.ledger.VerificationView.Disagreement;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;

/** A book that was rewritten so that it is in itself sound is contradicted by the records outside it. */
@QuarkusTest
class WitnessesTest {

    private static final String BOOK = "(select id from ledger_book where programme_id = '%s')";
    private static final String LAST = " = (select last_number from ledger_book where id = $book)";

    @Inject
    Verifier verifier;

    @Inject
    Witnesses witnesses;

    @Inject
    Sql sql;

    private Evening evening;
    private SpendingScene scene;
    private UUID contract;
    private UUID payment;

    @BeforeEach
    void money_has_gone_all_its_ways() {
        evening = Evening.at(SpendingScene.DAY, "10:00");
        scene = new SpendingScene("1000000.00", "1.00");
        tamper("update budget_line set allocated_minor = 100 where programme_id = '" + scene.programme.id() + "'");
        post("appropriations", Map.of("documentNumber", "示援指〔2021〕9号", "fiscalYear", 2021, "source", "示例财政局", "placeId",
                scene.committee.county, "grantedOn", "2021-03-01", "receivedOn", "2021-03-20", "amount", SpendingScene.yuan("5000.00")));
        post("allocations", Map.of("code", "BF-1", "kind", "ALLOCATION", "projectId", scene.project, "categoryId", scene.category,
                "amount", SpendingScene.yuan("2000.00"), "on", "2021-04-02"));
        post("returns", Map.of("code", "TH-1", "placeId", scene.committee.county, "amount", SpendingScene.yuan("50.00"), "on",
                "2021-04-03", "reason", "结余"));
        contract = scene.signed("1000.00");
        scene.refund(scene.paid(contract, "600.00"), "100.00").then().statusCode(200);
        payment = scene.paid(contract, "300.00");
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private ValidatableResponse post(String list, Map<String, Object> body) {
        return scene.programme.as(Role.FINANCE_OFFICER).body(body).post(scene.programme.path(list)).then().statusCode(201);
    }

    /** As somebody who owns the database and switches its triggers off. */
    private void tamper(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("set local session_replication_role = replica");
            for (String statement : statements) {
                sql.update(statement.replace("$book", BOOK.formatted(scene.programme.id())));
            }
        });
    }

    /** Takes the last entry out of all that the book keeps of it. */
    private void cutOffLast() {
        tamper(
                """
                update ledger_account a set in_minor = a.in_minor - s.came, out_minor = a.out_minor - s.went,
                    posting_count = a.posting_count - s.lines
                from (select account_id, sum(came) as came, sum(went) as went, count(*) as lines
                      from (select to_account_id as account_id, amount_minor as came, 0 as went from posting
                            where book_id = $book and entry_number""" + LAST + """
                            union all
                            select from_account_id, 0, amount_minor from posting
                            where book_id = $book and entry_number""" + LAST + """
                           ) sides group by account_id) s
                where a.id = s.account_id
                """,
                "delete from posting where book_id = $book and entry_number" + LAST,
                "delete from journal_entry where book_id = $book and number" + LAST,
                """
                update ledger_book b set last_number = e.number, last_hash = e.hash from journal_entry e
                where b.id = $book and e.book_id = b.id and e.number = b.last_number - 1
                """,
                "delete from ledger_day d using ledger_account a where a.id = d.account_id and a.book_id = $book",
                """
                insert into ledger_day (account_id, day, in_minor, out_minor, lowest_minor, posting_count)
                select account_id, day, sum(greatest(change, 0)), sum(greatest(-change, 0)), min(day_minor), count(*)
                from (select to_account_id as account_id, effective_on as day, amount_minor as change, to_day_minor as day_minor
                      from posting where book_id = $book
                      union all
                      select from_account_id, effective_on, -amount_minor, from_day_minor from posting where book_id = $book) lines
                group by account_id, day
                """);
    }

    private VerificationView verified() {
        var verified = verifier.verify(scene.programme.id(), null);
        assertThat(verified.books()).as("in themselves the books are sound").allMatch(BookVerification::sound);
        return verified;
    }

    private String codeOf(String list, UUID id) {
        return scene.show(list, id).extract().path("code");
    }

    @Test
    void a_book_nobody_touched_is_what_all_records_say() {
        assertThat(verified().disagreements()).isEmpty();
        assertThat(verified().sound()).isTrue();
    }

    @Test
    void a_payment_taken_out_of_its_book_without_a_trace_is_found_by_its_request_and_its_contract() {
        cutOffLast();
        var verified = verified();
        assertThat(verified.sound()).isFalse();
        assertThat(verified.disagreements())
                .containsExactly(
                        new Disagreement(
                                Contradiction.MISSING, "disbursement", codeOf("disbursements", payment), EntryCode.PAYMENT, null),
                        new Disagreement(Contradiction.BALANCE, "contract", codeOf("contracts", contract), null, Stage.PAID));
        assertThat(verifier.verify(scene.programme.id(), UUID.randomUUID()).disagreements()).isEmpty();
    }

    @Test
    void an_entry_whose_document_tells_of_none_is_found() {
        tamper("update disbursement set state = 'APPROVED', paid_by_name = null, paid_by_account_id = null, paid_by_person_id = null,"
                + " bank_reference = null, paid_on = null where id = '" + payment + "'");
        assertThat(verified().disagreements())
                .containsExactly(new Disagreement(
                        Contradiction.UNFOUNDED, "disbursement", codeOf("disbursements", payment), EntryCode.PAYMENT, null));
    }

    @ParameterizedTest
    @CsvSource({
        "disbursement, amount_minor = amount_minor + 1, PAYMENT",
        "disbursement, paid_on = paid_on - 1, PAYMENT",
        "allocation, amount_minor = amount_minor + 1, ALLOCATION",
        "treasury_return, returned_on = returned_on - 1, RETURN",
        "contract_movement, amount_minor = amount_minor + 1, COMMITMENT"
    })
    void a_document_of_another_amount_or_day_than_its_entry_is_found(String table, String change, EntryCode code) {
        tamper("update " + table + " set " + change + " where programme_id = '" + scene.programme.id() + "'");
        assertThat(verified().disagreements())
                .isNotEmpty()
                .allMatch(found -> found.contradiction() == Contradiction.DIFFERENT && found.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "contract, committed_minor, contract, COMMITTED",
        "contract, paid_minor, contract, PAID",
        "budget_line, allocated_minor, budget-line, ALLOCATED"
    })
    void a_record_that_counts_otherwise_than_its_accounts_is_found(String table, String column, String type, Stage stage) {
        tamper("update " + table + " set " + column + " = " + column + " - 1 where programme_id = '" + scene.programme.id() + "'");
        assertThat(verified().disagreements())
                .extracting(Disagreement::contradiction, Disagreement::recordType, Disagreement::stage)
                .containsExactly(tuple(Contradiction.BALANCE, type, stage));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANT", "RECEIPT", "ALLOCATION", "RETURN", "COMMITMENT", "PAYMENT", "REFUND"})
    void every_document_misses_its_entry(EntryCode code) {
        tamper("delete from journal_entry where book_id = $book and code = '" + code + "'");
        assertThat(witnesses.disagreements(scene.programme.id(), null))
                .isNotEmpty()
                .allMatch(found -> found.contradiction() == Contradiction.MISSING && found.code() == code);
    }

    @Test
    void a_signed_report_remembers_where_the_chain_ended() {
        UUID county = scene.committee.county;
        scene.programme.as(Role.FINANCE_OFFICER).body(Map.of("placeId", county))
                .post(scene.programme.path("ledger", "periods", "2021-03", "close")).then().statusCode(200);
        String report = post("funds-reports", Map.of("placeId", county, "month", "2021-03")).extract().path("id");
        scene.programme.as(Role.COMMANDER).header("If-Match", "\"0\"")
                .post(scene.programme.path("funds-reports", report, "signature")).then().statusCode(200);
        tamper("delete from ledger_period_event where book_id = $book", "update ledger_book set closed_through = null where id = $book");
        cutOffLast();
        assertThat(verified().disagreements())
                .extracting(Disagreement::contradiction, Disagreement::recordType)
                .contains(tuple(Contradiction.GONE, "funds-report"));
    }
}
