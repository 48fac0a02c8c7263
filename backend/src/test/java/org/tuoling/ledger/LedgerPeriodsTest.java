package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;

@QuarkusTest
class LedgerPeriodsTest {

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    private LedgerScene scene;

    @BeforeEach
    void openScene() {
        scene = new LedgerScene(ledger);
        scene.receive(100_00, 50_00);
    }

    private ValidatableResponse close(Role role, String month) {
        return scene.programme
                .as(role)
                .body(Map.of("placeId", scene.county.value()))
                .post(scene.programme.path("ledger", "periods", month, "close"))
                .then();
    }

    private ValidatableResponse reopen(Role role, String month) {
        return scene.programme
                .as(role)
                .body(Map.of("placeId", scene.county.value(), "reason", "补记"))
                .post(scene.programme.path("ledger", "periods", month, "reopen"))
                .then();
    }

    private static void refused(LedgerError error, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }

    private void allocateOn(String day) {
        scene.post(scene.on(LocalDate.parse(day), scene.allocation(scene.school, 1)));
    }

    @Test
    void months_are_closed_in_their_order_once_they_are_over() {
        close(Role.FINANCE_OFFICER, "2021-07").statusCode(422).body("code", equalTo("ledger.period-out-of-order"));
        close(Role.FINANCE_OFFICER, "2021-06")
                .statusCode(200)
                .body("closed", equalTo(true), "mayReopen", equalTo(true), "events.kind", contains("CLOSED"));
        close(Role.FINANCE_OFFICER, "2021-06").statusCode(422).body("code", equalTo("ledger.period-out-of-order"));
        close(Role.FINANCE_OFFICER, "2021-08").statusCode(422);
        close(Role.FINANCE_OFFICER, "2021-07").statusCode(200);
        close(Role.FINANCE_OFFICER, "2021-13").statusCode(400).body("code", equalTo("request.invalid"));
    }

    @Test
    void the_present_month_cannot_be_closed() {
        try (var evening = Evening.at("2021-06-30", "20:00")) {
            close(Role.FINANCE_OFFICER, "2021-06").statusCode(422).body("code", equalTo("ledger.period-not-over"));
            evening.show("2021-07-01", "08:00");
            close(Role.FINANCE_OFFICER, "2021-06").statusCode(200);
        }
    }

    @Test
    void nothing_takes_effect_in_a_closed_month_until_it_is_opened_again() {
        close(Role.FINANCE_OFFICER, "2021-06").statusCode(200);
        refused(LedgerError.PERIOD_CLOSED, () -> allocateOn("2021-06-30"));
        refused(LedgerError.PERIOD_CLOSED, () -> allocateOn("2021-05-01"));
        allocateOn("2021-07-01");
        reopen(Role.COMMANDER, "2021-05").statusCode(422).body("code", equalTo("ledger.period-not-last-closed"));
        reopen(Role.COMMANDER, "2021-06")
                .statusCode(200)
                .body("closed", equalTo(false), "mayClose", equalTo(true))
                .body("events.kind", contains("CLOSED", "REOPENED"), "events[1].reason", equalTo("补记"));
        allocateOn("2021-06-30");
    }

    @Test
    void the_database_itself_refuses_what_takes_effect_in_a_closed_month() {
        close(Role.FINANCE_OFFICER, "2021-06").statusCode(200);
        assertThatThrownBy(() -> sql.update(
                        """
                        insert into journal_entry (id, programme_id, book_id, number, code, effective_on, recorded_at, recorded_by_name, description,
                            source_type, source_id, source_number, occasion, amount_minor, line_count, previous_hash, hash)
                        select gen_random_uuid(), programme_id, id, 99, 'GRANT', date '2021-06-30', now(), 'x', 'x', 'x',
                            gen_random_uuid(), 'x', 1, 1, 1, last_hash, last_hash from ledger_book where programme_id = ?
                        """,
                        scene.programme.id()))
                .hasStackTraceContaining("the month is closed");
    }

    @Test
    void a_closing_sent_twice_with_one_key_happens_once() {
        for (int i = 0; i < 2; i++) {
            scene.programme
                    .as(Role.FINANCE_OFFICER)
                    .header("Idempotency-Key", "c-1")
                    .body(Map.of("placeId", scene.county.value()))
                    .post(scene.programme.path("ledger", "periods", "2021-06", "close"))
                    .then()
                    .statusCode(200)
                    .body("events", hasSize(1));
        }
    }

    @Test
    void months_are_listed_from_the_first_entry_on() {
        try (var evening = Evening.at("2021-08-10", "20:00")) {
            scene.post(scene.on(
                    LocalDate.of(2021, 5, 2), scene.movement(EntryCode.GRANT, Purpose.none(), Purpose.ofOrigin(scene.older), 1)));
            scene.programme
                    .as(Role.AUDITOR)
                    .queryParam("placeId", scene.county.value())
                    .get(scene.programme.path("ledger", "periods"))
                    .then()
                    .statusCode(200)
                    .body("month", contains("2021-08", "2021-07", "2021-06", "2021-05"))
                    .body("mayClose", contains(false, false, false, true));
        }
    }

    @Test
    void closing_is_for_finance_and_opening_again_for_the_commander() {
        for (var role : new Role[] {Role.COMMANDER, Role.PROJECT_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR}) {
            close(role, "2021-06").statusCode(403);
        }
        close(Role.FINANCE_OFFICER, "2021-06").statusCode(200);
        for (var role : new Role[] {Role.FINANCE_OFFICER, Role.PROJECT_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR}) {
            reopen(role, "2021-06").statusCode(403);
        }
    }

    @Test
    void a_place_without_a_book_has_nothing_to_close() {
        scene.programme
                .as(Role.FINANCE_OFFICER)
                .body(Map.of("placeId", UUID.randomUUID()))
                .post(scene.programme.path("ledger", "periods", "2021-06", "close"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.book-unknown"));
    }
}
