package org.tuoling.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.sql.SqlFailure;
import org.tuoling.testing.TestProgramme;

/** What must never stand in the tables does not, whoever writes it. */
@QuarkusTest
class DonationConstraintsTest {

    private final Sql sql = TestProgramme.bean(Sql.class);
    private DonationScene scene;

    @BeforeEach
    void openScene() {
        scene = new DonationScene();
    }

    private void change(String table, UUID id, String assignments) {
        sql.update(
                "update " + table + " set " + assignments + " where programme_id = ? and "
                        + (table.equals("donated_item") ? "donation_id" : "id") + " = ?",
                scene.programme.id(),
                id);
    }

    private void assertRefused(String constraint, String table, UUID id, String assignments) {
        assertThatThrownBy(() -> change(table, id, assignments))
                .as(assignments)
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining('"' + constraint + '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ck_donation_kind | money_minor = null",
                "ck_donation_kind | money_minor = 0, value_minor = 0",
                "ck_donation_kind | value_minor = value_minor + 1",
                "ck_donation_kind | item_count = 1",
                "ck_donation_kind | kind = 'GOODS'",
                "ck_donation_kind | kind = 'LOVE'",
                "ck_donation_foreign | foreign_minor = 100",
                "ck_donation_foreign | foreign_minor = 100, foreign_currency = 'CNY', foreign_rate = 1",
                "ck_donation_foreign | foreign_minor = 100, foreign_currency = 'USD', foreign_rate = 7",
                "ck_donation_foreign | foreign_minor = 100, foreign_currency = 'dollar', foreign_rate = 100",
                "ck_donation_state | state = 'CANCELLED'",
                "ck_donation_state | state = 'CANCELLED', cancelled_on = date '2020-01-01'",
                "ck_donation_state | cancel_reason = 'never mind'"
            })
    void a_donation_of_money(String constraint, String assignments) {
        UUID id = scene.recorded(scene.money("JZ-1", "100.00"));
        assertRefused(constraint, "donation", id, assignments);
        change("donation", id, "foreign_minor = 1550, foreign_currency = 'USD', foreign_rate = 6.451613");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money_minor = 1",
                "foreign_minor = 100, foreign_currency = 'USD', foreign_rate = 7",
                "item_count = 0, unvalued_count = 0, value_minor = 0",
                "item_count = 201",
                "unvalued_count = 3",
                "value_minor = -1",
                "value_minor = 0",
                "unvalued_count = 2"
            })
    void a_donation_of_goods(String assignments) {
        var body = scene.goods("JZ-1", DonationScene.unvalued("笔"), DonationScene.valued("书", "5"));
        assertRefused("ck_donation_kind", "donation", scene.recorded(body), assignments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ck_donated_item_value | value_minor = null",
                "ck_donated_item_value | value_minor = 0",
                "ck_donated_item_value | evidence = null",
                "ck_donated_item_value | valuer = null",
                "ck_donated_item_value | valued_on = null",
                "ck_donated_item_value | value_basis = 'UNVALUED'",
                "ck_donated_item_value | value_basis = 'GUESS'",
                "ck_donated_item_quantity | quantity = 0",
                "ck_donated_item_quantity | quantity = 0.0001",
                "ck_donated_item_position | position = 200"
            })
    void a_line_of_goods(String constraint, String assignments) {
        UUID id = scene.recorded(scene.goods("JZ-1", DonationScene.valued("书", "5")));
        assertRefused(constraint, "donated_item", id, assignments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ck_donor_kind | kind = 'ROBOT'",
                "ck_donor_credit_code | kind = 'PERSON', credit_code = '53330500000000001Y'",
                "ck_donor_credit_code | credit_code = '5333'",
                "ck_donor_consent | kind = 'ANONYMOUS', consent_to_be_named = true"
            })
    void a_donor(String constraint, String assignments) {
        assertRefused(constraint, "donor", scene.donor, assignments);
    }

    @Test
    void records_of_another_programme() {
        var other = new DonationScene();
        UUID id = scene.recorded(scene.goods("JZ-1", DonationScene.valued("书", "5")));
        assertRefused("fk_donation_donor", "donation", id, "donor_id = '" + other.donor + "'");
        assertRefused("fk_donation_place", "donation", id, "place_id = '" + other.county + "'");
        assertRefused("fk_donated_item_donation", "donated_item", id, "programme_id = '" + other.programme.id() + "'");
        assertThat(scene.get("donations", id).extract().<String>path("donor.code"))
                .isEqualTo("D-1");
    }
}
