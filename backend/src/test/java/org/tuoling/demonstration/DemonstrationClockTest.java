package org.tuoling.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.OfficeClock;
import org.tuoling.shared.time.TimeMoved;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class DemonstrationClockTest {

    private final OfficeClock office = TestProgramme.bean(OfficeClock.class);
    private final UUID account = TestProgramme.newAccount();

    /** As it is where a demonstration is wanted, which it is not in the service under test. */
    private DemonstrationClock clock;

    private record Wanted() implements DemonstrationConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }
    }

    /** The programmes of other tests need not be swept. */
    private static final class Unheard implements Event<TimeMoved> {
        @Override
        public void fire(TimeMoved event) {
            assertThat(event).isNotNull();
        }

        @Override
        public <U extends TimeMoved> CompletionStage<U> fireAsync(U event) {
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public <U extends TimeMoved> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            return fireAsync(event);
        }

        @Override
        public Event<TimeMoved> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends TimeMoved> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends TimeMoved> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void admit() {
        clock = new DemonstrationClock(
                new Wanted(), office, Clock.systemUTC(), TestProgramme.bean(Sql.class), new Unheard());
        TestProgramme.bean(Sql.class).update("insert into demonstration_account (account_id) values (?)", account);
    }

    @AfterEach
    void leave() {
        TestProgramme.bean(Sql.class).update("delete from demonstration_account where account_id = ?", account);
        office.keepAhead(Duration.ZERO);
    }

    private void move(Role role, String programme, UUID who, String to) {
        var caller = new Caller(
                who, "somebody", "某人", UUID.randomUUID(), List.of(new Grant(UUID.randomUUID(), programme, role, null, null)));
        Instant instant = OffsetDateTime.parse(to).toInstant();
        QuarkusTransaction.begin();
        try {
            clock.show(caller, instant);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void refused(ErrorCode error, Role role, String programme, UUID who, String to) {
        var before = office.ahead();
        assertThatThrownBy(() -> move(role, programme, who, to))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
        assertThat(office.ahead()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMANDER", "ADMINISTRATOR", "GRID_LEADER", "MEMBER"})
    void who_shows_the_demonstration_moves_its_clock(Role role) {
        move(role, Demonstration.PROGRAMME, account, "2022-01-10T22:30:00+08:00");
        assertThat(Duration.between(Instant.parse("2022-01-10T14:30:00Z"), office.instant())).isLessThan(Duration.ofHours(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECT_OFFICER", "FINANCE_OFFICER", "PARTNER", "AUDITOR"})
    void who_looks_on_does_not(Role role) {
        refused(CommonError.FORBIDDEN, role, Demonstration.PROGRAMME, account, "2022-01-10T22:30:00+08:00");
    }

    @Test
    void nor_does_an_account_that_did_not_come_with_it_or_a_role_held_elsewhere() {
        refused(CommonError.FORBIDDEN, Role.COMMANDER, Demonstration.PROGRAMME, TestProgramme.newAccount(), "2022-01-10T22:30:00+08:00");
        refused(CommonError.FORBIDDEN, Role.COMMANDER, "elsewhere", account, "2022-01-10T22:30:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-09T23:59:59+08:00", "2023-01-11T00:00:00+08:00", "1900-01-01T00:00:00Z", "2100-01-01T00:00:00Z"})
    void it_stays_in_the_year_after_the_first_day_of_its_records(String instant) {
        refused(DemonstrationError.OUTSIDE_THE_RECORDS, Role.COMMANDER, Demonstration.PROGRAMME, account, instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-10T00:00:00+08:00", "2023-01-10T23:59:59+08:00"})
    void it_reaches_the_first_and_the_last_of_these_days(String instant) {
        move(Role.COMMANDER, Demonstration.PROGRAMME, account, instant);
    }

    @Test
    void where_no_demonstration_is_wanted_there_is_no_such_clock() {
        TestProgramme.open().as(Role.COMMANDER).body(Map.of("now", "2022-01-10T22:30:00+08:00"))
                .put("/api/v1/demonstration/clock").then().statusCode(404);
    }
}
