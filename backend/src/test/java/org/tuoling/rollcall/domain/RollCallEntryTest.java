package org.tuoling.rollcall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.grid.GridId;
import org.tuoling.personnel.PersonId;
import org.tuoling.rollcall.AnswerOutcome;
import org.tuoling.rollcall.EntryStatus;
import org.tuoling.rollcall.Expectation;
import org.tuoling.rollcall.LeaderAnswer;
import org.tuoling.rollcall.PaperRollCall;
import org.tuoling.rollcall.RollCallHours;
import org.tuoling.rollcall.RollCallId;
import org.tuoling.rollcall.SelfAnswer;
import org.tuoling.shared.problem.Refused;

class RollCallEntryTest {

    private static final Instant OPENS = Instant.parse("2022-01-10T14:30:00Z");
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));

    private final RollCall call = new RollCall(
            UUID.randomUUID(),
            new GridId(UUID.randomUUID()),
            3,
            LocalDate.of(2022, 1, 10),
            new RollCallHours(OPENS, OPENS.plusSeconds(1800), OPENS.plusSeconds(6000)));

    private RollCallEntry unresolved() {
        return new RollCallEntry(call, new PaperRollCall.Line(PERSON, EntryStatus.UNRESOLVED, null, null), "R-1");
    }

    private RollCallAnswer self(RollCallEntry entry, int id, int answered, int received) {
        var answer = new SelfAnswer(new UUID(0, id), new RollCallId(call.id()), PERSON, OPENS.plusSeconds(answered));
        return new RollCallAnswer(call, entry, answer, "member", OPENS.plusSeconds(received));
    }

    private RollCallAnswer leader(RollCallEntry entry, int id, AnswerOutcome outcome, String reason, int received) {
        var answer = new LeaderAnswer(new UUID(0, id), new RollCallId(call.id()), PERSON, outcome, reason);
        return new RollCallAnswer(entry, answer, "leader", OPENS.plusSeconds(received));
    }

    private record Settled(EntryStatus status, UUID answerId, String reason) {
        static Settled of(RollCallEntry entry) {
            return new Settled(entry.status(), entry.answerId(), entry.reason());
        }
    }

    @Test
    void a_leaders_answer_outweighs_the_persons_own_in_either_order() {
        var leaderLast = unresolved();
        leaderLast.take(self(leaderLast, 1, 60, 61));
        leaderLast.take(leader(leaderLast, 2, AnswerOutcome.ACCOUNTED, "在县医院陪护", 120));
        var leaderFirst = unresolved();
        leaderFirst.take(leader(leaderFirst, 2, AnswerOutcome.ACCOUNTED, "在县医院陪护", 120));
        leaderFirst.take(self(leaderFirst, 1, 60, 300));
        assertThat(Settled.of(leaderLast))
                .isEqualTo(new Settled(EntryStatus.ACCOUNTED, new UUID(0, 2), "在县医院陪护"));
        assertThat(Settled.of(leaderFirst)).isEqualTo(Settled.of(leaderLast));
    }

    @Test
    void of_ones_own_answers_the_earliest_counts_and_of_leaders_the_latest() {
        var entry = unresolved();
        entry.take(self(entry, 1, 60, 61));
        entry.take(self(entry, 2, 30, 90));
        assertThat(entry.answerId()).isEqualTo(new UUID(0, 2));
        entry.take(leader(entry, 4, AnswerOutcome.PRESENT, "面见", 200));
        entry.take(leader(entry, 3, AnswerOutcome.ACCOUNTED, "外出就医", 150));
        assertThat(Settled.of(entry)).isEqualTo(new Settled(EntryStatus.PRESENT, new UUID(0, 4), "面见"));
    }

    @Test
    void any_order_of_arrival_settles_the_same() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var entry = unresolved();
            var answers = new ArrayList<>(List.of(
                    self(entry, 1, random.nextInt(600), 700),
                    self(entry, 2, random.nextInt(600), 700),
                    leader(entry, 3, AnswerOutcome.PRESENT, "面见", random.nextInt(600)),
                    leader(entry, 4, AnswerOutcome.ACCOUNTED, "外出就医", random.nextInt(600))));
            answers.forEach(entry::take);
            Collections.shuffle(answers, random);
            var other = unresolved();
            answers.forEach(other::take);
            assertThat(Settled.of(other)).isEqualTo(Settled.of(entry));
        }
    }

    @Test
    void an_answer_was_given_between_the_opening_and_its_arrival_whatever_the_phone_says() {
        var entry = unresolved();
        var early = self(entry, 1, -3600, 60);
        assertThat(early.countedAt()).isEqualTo(OPENS);
        assertThat(early.answeredAt()).isEqualTo(OPENS.minusSeconds(3600));
        assertThat(early.clockOff()).isTrue();
        var late = self(entry, 2, 7200, 60);
        assertThat(late.countedAt()).isEqualTo(OPENS.plusSeconds(60));
        assertThat(late.clockOff()).isTrue();
        assertThat(self(entry, 3, 90, 60).clockOff()).isFalse();
        assertThat(self(entry, 4, 30, 600).clockOff()).isFalse();
    }

    @Test
    void an_answer_stays_when_other_things_are_expected() {
        var entry = unresolved();
        entry.expect(Expectation.ON_LEAVE, true);
        assertThat(entry.status()).isEqualTo(EntryStatus.EXCUSED);
        entry.expect(Expectation.EXPECTED, true);
        assertThat(entry.status()).isEqualTo(EntryStatus.UNRESOLVED);
        entry.expect(Expectation.OVERDUE, false);
        assertThat(entry.status()).isEqualTo(EntryStatus.PENDING);
        entry.take(self(entry, 1, 60, 61));
        entry.expect(Expectation.ON_LEAVE, true);
        assertThat(entry.status()).isEqualTo(EntryStatus.PRESENT);
    }

    @Test
    void a_line_of_paper_has_to_say_why() {
        assertThatThrownBy(() -> line(EntryStatus.ACCOUNTED, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> line(EntryStatus.EXCUSED, Expectation.OVERDUE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> line(EntryStatus.PENDING, null)).isInstanceOf(Refused.class);
        assertThat(line(EntryStatus.EXCUSED, Expectation.IN_TRAINING).status()).isEqualTo(EntryStatus.EXCUSED);
    }

    private RollCallEntry line(EntryStatus status, Expectation expectation) {
        return new RollCallEntry(call, new PaperRollCall.Line(PERSON, status, expectation, null), "R-1");
    }
}
