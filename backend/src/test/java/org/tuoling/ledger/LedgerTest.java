package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;

@QuarkusTest
class LedgerTest {

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    private LedgerScene scene;

    @BeforeEach
    void openScene() {
        scene = new LedgerScene(ledger);
    }

    private static void refused(ErrorCode error, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }

    @Test
    void money_goes_through_the_stages_and_keeps_its_origin() {
        scene.receive(100_00, 50_00);
        scene.allocate(scene.school, 120_00);
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.older))).isZero();
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.newer))).isEqualTo(30_00);
        UUID contract = scene.commit(scene.school, 110_00);
        UUID payee = scene.payee();
        scene.pay(contract, payee, 105_00);
        assertThat(scene.held(Stage.PAID, Purpose.none().withPayee(payee).withOrigin(scene.older)))
                .isEqualTo(100_00);
        assertThat(scene.held(Stage.PAID, Purpose.none().withPayee(payee).withOrigin(scene.newer)))
                .isEqualTo(5_00);
        assertThat(scene.held(Stage.COMMITTED, Purpose.ofContract(contract))).isEqualTo(5_00);
        assertThat(scene.held(Stage.TREASURY, Purpose.none())).isEqualTo(-150_00);
    }

    @Test
    void an_origin_that_is_named_alone_gives() {
        scene.receive(100_00, 50_00);
        scene.post(EntryCode.ALLOCATION, Purpose.none(), scene.forProject(scene.school).withOrigin(scene.newer), 20_00);
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.newer))).isEqualTo(30_00);
        refused(LedgerError.INSUFFICIENT, () -> scene.post(
                EntryCode.ALLOCATION, Purpose.ofOrigin(scene.newer), scene.forProject(scene.school), 30_01));
    }

    @Test
    void more_than_there_is_cannot_move_and_nothing_of_it_does() {
        scene.receive(100_00, 50_00);
        refused(LedgerError.INSUFFICIENT, () -> scene.allocate(scene.school, 150_01));
        assertThat(scene.held(Stage.RECEIVED, Purpose.none())).isEqualTo(150_00);
        refused(LedgerError.AMOUNT_NOT_POSITIVE, () -> scene.allocate(scene.school, 0));
    }

    @Test
    void money_is_not_drawn_before_it_came() {
        scene.receive(100_00, 1);
        var allocation = scene.allocation(scene.school, 60_00);
        assertThatThrownBy(() -> scene.post(scene.on(LedgerScene.DAY.minusDays(1), allocation)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.error()).isEqualTo(LedgerError.NOT_YET_THERE);
                    assertThat(refused.field()).isEqualTo("effectiveOn");
                    assertThat(refused.arguments()).containsExactly(LedgerScene.DAY);
                });
        scene.post(allocation);
    }

    @Test
    void money_is_not_drawn_when_what_was_there_has_gone_since() {
        scene.receive(100_00, 1);
        scene.post(scene.on(LedgerScene.DAY.plusDays(10), scene.allocation(scene.school, 100_01)));
        var withdrawal = scene.movement(EntryCode.WITHDRAWAL, scene.forProject(scene.school), Purpose.none(), 100_01);
        scene.post(scene.on(LedgerScene.DAY.plusDays(20), withdrawal));
        var another = scene.allocation(scene.clinic, 1);
        refused(LedgerError.NOT_YET_THERE, () -> scene.post(scene.on(LedgerScene.DAY.plusDays(5), another)));
        scene.post(scene.on(LedgerScene.DAY.plusDays(20), another));
    }

    @Test
    void the_origin_that_had_come_by_the_day_gives_before_an_older_one() {
        var late = LedgerScene.DAY.plusDays(10);
        scene.receive(scene.newer, 50_00);
        scene.post(scene.on(late, scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 100_00)));
        scene.post(scene.on(late, scene.movement(EntryCode.RECEIPT, Purpose.ofOrigin(scene.older), Purpose.none(), 100_00)));
        scene.allocate(scene.school, 30_00);
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.older))).isEqualTo(100_00);
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.newer))).isEqualTo(20_00);
    }

    @Test
    void entries_are_numbered_and_chained_within_their_book() {
        scene.receive(1, 1);
        var chain = sql.list(
                """
                select number, lag(hash) over (order by number) = previous_hash as chained from journal_entry
                where programme_id = ? order by number
                """,
                row -> row.number("number") + (row.flag("chained") ? " chained" : ""),
                scene.programme.id());
        assertThat(chain).isEqualTo(List.of("1", "2 chained", "3 chained", "4 chained"));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        var movement = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        refused(
                LedgerError.EFFECTIVE_IN_FUTURE,
                () -> scene.post(scene.on(LocalDate.of(2099, 1, 1), movement)));
    }

    @Test
    void a_document_posts_once_and_after_a_reversal_once_more() {
        var granted = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 100_00);
        UUID entry = scene.post(granted);
        refused(LedgerError.ALREADY_POSTED, () -> scene.post(granted));
        scene.ledger().reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY));
        assertThat(scene.held(Stage.GRANTED, Purpose.none())).isZero();
        assertThat(scene.held(Stage.TREASURY, Purpose.none())).isZero();
        refused(LedgerError.ALREADY_REVERSED, () -> scene.ledger()
                .reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY)));
        scene.post(granted);
        refused(LedgerError.ALREADY_POSTED, () -> scene.post(granted));
    }

    @Test
    void a_reversal_goes_back_to_just_the_accounts_the_money_came_from() {
        scene.receive(100_00, 50_00);
        UUID entry = scene.allocate(scene.school, 120_00);
        scene.ledger().reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY));
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.older))).isEqualTo(100_00);
        assertThat(scene.held(Stage.RECEIVED, Purpose.ofOrigin(scene.newer))).isEqualTo(50_00);
    }

    @Test
    void money_that_has_moved_on_cannot_be_taken_back() {
        scene.receive(100_00, 1);
        UUID entry = scene.allocate(scene.school, 100_00);
        scene.commit(scene.school, 40_00);
        refused(LedgerError.INSUFFICIENT, () -> scene.ledger()
                .reverse(scene.programme.id(), EntryId.of(entry), new Reversal("误记", LedgerScene.DAY)));
    }

    @Test
    void a_reversal_is_refused_of_reversals_and_of_documents_nobody_answers_for() {
        UUID grant = scene.post(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        var reversal = scene.ledger().reverse(scene.programme.id(), EntryId.of(grant), new Reversal("误记", LedgerScene.DAY));
        refused(LedgerError.REVERSAL_FINAL, () -> scene.ledger()
                .reverse(scene.programme.id(), reversal, new Reversal("误记", LedgerScene.DAY)));
        var movement = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        var strange = scene.post(new Movement(
                movement.code(), movement.place(), movement.from(), movement.to(), movement.amount(),
                movement.effectiveOn(), new Source("unheard-of", UUID.randomUUID(), "X"), "测试"));
        refused(LedgerError.SOURCE_KEEPS_ENTRY, () -> scene.ledger()
                .reverse(scene.programme.id(), EntryId.of(strange), new Reversal("误记", LedgerScene.DAY)));
    }

    @Test
    void only_recipient_places_have_books() {
        var movement = scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1);
        refused(LedgerError.PLACE_NOT_RECIPIENT, () -> scene.post(new Movement(
                movement.code(), PlaceId.of(UUID.randomUUID()), movement.from(), movement.to(), movement.amount(),
                movement.effectiveOn(), movement.source(), movement.description())));
    }

    @Test
    void the_database_itself_refuses_money_that_was_not_there_yet() {
        scene.receive(100_00, 1);
        var day = LedgerScene.DAY.minusDays(1);
        UUID grant = scene.post(scene.on(day, scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1)));
        assertThatThrownBy(() -> sql.update(
                        """
                        insert into posting (book_id, entry_number, line, code, effective_on, from_account_id, from_stage,
                                             to_account_id, to_stage, amount_minor, from_balance_minor, to_balance_minor)
                        select e.book_id, e.number, 9, e.code, e.effective_on, f.id, f.stage, t.id, t.stage, 100, 9900, 100
                        from journal_entry e
                        join ledger_account f on f.book_id = e.book_id and f.stage = 'RECEIVED' and f.origin_id = ?
                        join ledger_account t on t.book_id = e.book_id and t.stage = 'GRANTED' and t.origin_id = ?
                        where e.id = ?
                        """,
                        scene.older, scene.older, grant))
                .hasStackTraceContaining("the money was not there yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set description = 'x' where programme_id = '%s'",
                "delete from journal_entry where programme_id = '%s'",
                "update posting set amount_minor = 2 where book_id in (select id from ledger_book where programme_id = '%s')",
                "delete from posting where book_id in (select id from ledger_book where programme_id = '%s')",
                "delete from ledger_account where programme_id = '%s'",
                "update ledger_account set origin_id = null where stage = 'GRANTED' and programme_id = '%s'",
                "update ledger_day set in_minor = in_minor + 1 where account_id in (select id from ledger_account where programme_id = '%s')",
                "delete from ledger_day where account_id in (select id from ledger_account where programme_id = '%s')",
                "insert into ledger_day select id, date '2021-01-01', 1, 0, 1, 1 from ledger_account where programme_id = '%s'",
                "delete from ledger_book where programme_id = '%s'",
                "truncate posting",
                "truncate journal_entry cascade",
                "truncate ledger_account cascade",
                "truncate ledger_day"
            })
    void the_database_itself_refuses_to_change_what_was_posted(String statement) {
        scene.receive(1, 1);
        assertThatThrownBy(() -> sql.update(statement.formatted(scene.programme.id())))
                .isInstanceOf(SqlFailure.class)
                .hasStackTraceContaining("the ledger is only added to");
    }

    @Test
    void the_database_itself_refuses_moves_that_are_not_declared() {
        scene.receive(10, 1);
        var entry = sql.one(
                        """
                        select p.book_id, p.from_account_id, p.to_account_id from posting p
                        join ledger_book b on b.id = p.book_id where b.programme_id = ? and p.code = 'RECEIPT' limit 1
                        """,
                        row -> List.of(row.id("book_id"), row.id("from_account_id"), row.id("to_account_id")),
                        scene.programme.id())
                .orElseThrow();
        assertThatThrownBy(() -> sql.update(
                        """
                        insert into posting (book_id, entry_number, line, code, effective_on, from_account_id, from_stage,
                                             to_account_id, to_stage, amount_minor, from_balance_minor, to_balance_minor)
                        values (?, 1, 9, 'GRANT', ?, ?, 'GRANTED', ?, 'RECEIVED', 1, 0, 0)
                        """,
                        entry.get(0), LedgerScene.DAY, entry.get(1), entry.get(2)))
                .hasStackTraceContaining("posting_move");
    }
}
