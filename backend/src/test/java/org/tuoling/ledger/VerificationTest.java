package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.sql.Sql;

/** What somebody changes below the application, past its triggers, is found in the books themselves. */
@QuarkusTest
class VerificationTest {

    @Inject
    Ledger ledger;

    @Inject
    Verifier verifier;

    @Inject
    PeriodDesk periods;

    @Inject
    Sql sql;

    private LedgerScene scene;

    @BeforeEach
    void openScene() {
        scene = new LedgerScene(ledger);
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
    }

    private VerificationView verified() {
        return verifier.verify(scene.programme.id(), null);
    }

    /** As somebody who owns the database and switches its triggers off. */
    private void tamper(String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("set local session_replication_role = replica");
            assertThat(sql.update(statement.replace("$book", "(select id from ledger_book where programme_id = '"
                            + scene.programme.id() + "')")))
                    .isPositive();
        });
    }

    @Test
    void a_book_nobody_touched_is_sound() {
        var verified = verified();
        assertThat(verified.books().getFirst().sound()).isTrue();
        assertThat(verified.entries()).isEqualTo(5);
        assertThat(verified.books().getFirst().postings()).isEqualTo(6);
        assertThat(verifier.verify(scene.programme.id(), scene.county.value()).books()).hasSize(1);
        assertThat(verifier.verify(scene.programme.id(), scene.school).books()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update posting set amount_minor = amount_minor + 1 where book_id = $book and entry_number = 3 | CONTENT | 3
                    update posting set to_balance_minor = 7 where book_id = $book and entry_number = 2            | CONTENT | 2
                    update posting set effective_on = effective_on - 1 where book_id = $book and entry_number = 2 | LINES   | 2
                    update posting set from_day_minor = 7 where book_id = $book and entry_number = 2              | DAY     | 2
                    update posting set to_day_minor = 7 where book_id = $book and entry_number = 3                | DAY     | 3
                    update journal_entry set description = 'x' where book_id = $book and number = 4               | CONTENT | 4
                    update journal_entry set recorded_by_name = 'x' where book_id = $book and number = 1          | CONTENT | 1
                    update journal_entry set recorded_by_person_id = id where book_id = $book and number = 1      | CONTENT | 1
                    update journal_entry set line_count = 2 where book_id = $book and number = 1                  | LINES   | 1
                    update journal_entry set previous_hash = sha256('x') where book_id = $book and number = 4     | CHAIN   | 4
                    delete from journal_entry where book_id = $book and number = 3                                | MISSING | 3
                    delete from journal_entry where book_id = $book and number = 5                                | END     | 5
                    delete from posting where book_id = $book and entry_number = 5 and line = 2                   | CONTENT | 5
                    update ledger_account set in_minor = in_minor + 1 where book_id = $book and stage = 'RECEIVED'| ACCOUNT |
                    update ledger_account set project_id = origin_id where book_id = $book and stage = 'ALLOCATED'| CONTENT | 5
                    update ledger_day d set in_minor = d.in_minor + 1, posting_count = 9 from ledger_account a where a.id = d.account_id and a.book_id = $book | DAY |
                    update ledger_day d set lowest_minor = lowest_minor - 1 from ledger_account a where a.id = d.account_id and a.book_id = $book | DAY |
                    delete from ledger_day d using ledger_account a where a.id = d.account_id and a.book_id = $book | DAY |
                    update ledger_book set last_hash = sha256('x') where id = $book                               | END     | 5
                    """)
    void what_was_changed_below_the_application_is_found(String statement, Flaw flaw, Long number) {
        tamper(statement);
        var verified = verified();
        assertThat(verified.sound()).isFalse();
        assertThat(verified.books().getFirst().broken().flaw()).isEqualTo(flaw);
        assertThat(verified.books().getFirst().broken().number()).isEqualTo(number);
    }

    @Test
    void a_tail_cut_off_with_the_end_of_the_book_is_found_by_its_accounts() {
        tamper("delete from posting where book_id = $book and entry_number = 5");
        tamper("delete from journal_entry where book_id = $book and number = 5");
        tamper("update ledger_book b set last_number = 4, last_hash = (select hash from journal_entry e where e.book_id = b.id and e.number = 4) where id = $book");
        assertThat(verified().books().getFirst().broken().flaw()).isEqualTo(Flaw.ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update ledger_book set closed_through = null where id = $book                                       | CLOSED_THROUGH |
                    update ledger_book set closed_through = date '2021-07-31' where id = $book                          | CLOSED_THROUGH |
                    delete from ledger_period_event where book_id = $book                                               | CLOSED_THROUGH |
                    update ledger_period_event set month = date '2021-05-01' where book_id = $book                      | CLOSED_THROUGH |
                    update ledger_period_event set number = 2 where book_id = $book                                     | CLOSED_THROUGH |
                    update ledger_period_event set kind = 'REOPENED', reason = 'x' where book_id = $book                | CLOSED_THROUGH |
                    update ledger_period_event set last_number = 4 where book_id = $book                                | CLOSED         | 5
                    """)
    void a_book_that_is_closed_through_another_day_than_its_closings_say_is_found(String statement, Flaw flaw, Long number) {
        periods.close(scene.programme.id(), scene.county, YearMonth.of(2021, 6));
        assertThat(verified().books().getFirst().sound()).isTrue();
        tamper(statement);
        var broken = verified().books().getFirst().broken();
        assertThat(broken.flaw()).isEqualTo(flaw);
        assertThat(broken.number()).isEqualTo(number);
        assertThat(broken.accountId()).isNull();
    }

    @Test
    void what_was_slipped_into_a_closed_month_is_found_though_it_is_closed_again() {
        periods.close(scene.programme.id(), scene.county, YearMonth.of(2021, 6));
        tamper("update ledger_book set closed_through = null where id = $book");
        scene.allocate(scene.clinic, 1_00);
        tamper("update ledger_book set closed_through = date '2021-06-30' where id = $book");
        var broken = verified().books().getFirst().broken();
        assertThat(broken.flaw()).isEqualTo(Flaw.CLOSED);
        assertThat(broken.number()).isEqualTo(6);
    }

    @Test
    void months_closed_opened_and_closed_again_are_sound() {
        for (int i = 0; i < 2; i++) {
            periods.close(scene.programme.id(), scene.county, YearMonth.of(2021, 6));
            periods.close(scene.programme.id(), scene.county, YearMonth.of(2021, 7));
            periods.reopen(scene.programme.id(), scene.county, YearMonth.of(2021, 7), "补记");
            periods.reopen(scene.programme.id(), scene.county, YearMonth.of(2021, 6), "补记");
            scene.allocate(scene.clinic, 1_00);
            assertThat(verified().books().getFirst().sound()).isTrue();
        }
    }

    @Test
    void a_book_cut_off_altogether_is_found_by_what_its_closing_remembers() {
        periods.close(scene.programme.id(), scene.county, YearMonth.of(2021, 6));
        assertThat(verified().books().getFirst().sound()).isTrue();
        tamper("delete from posting where book_id = $book and entry_number = 5");
        tamper("delete from journal_entry where book_id = $book and number = 5");
        tamper("update ledger_book b set last_number = 4, last_hash = (select hash from journal_entry e where e.book_id = b.id and e.number = 4) where id = $book");
        assertThat(verified().books().getFirst().broken().flaw()).isEqualTo(Flaw.PERIOD);
    }
}
