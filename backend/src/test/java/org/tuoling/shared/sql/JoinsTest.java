package org.tuoling.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinsTest {

    private static final String FROM = "donation d left join donor n on n.id = d.donor_id left join place p on p.id = d.place_id";

    @Test
    void tables_joined_for_their_names_are_not_counted() {
        assertThat(Joins.without(FROM, " where (d.programme_id = ?) and (d.place_id = ?)")).isEqualTo("donation d");
    }

    @Test
    void a_filter_on_a_joined_table_keeps_the_joins() {
        assertThat(Joins.without(FROM, " where (d.programme_id = ?) and (n.kind = ?)")).isEqualTo(FROM);
    }

    @Test
    void a_join_that_may_add_or_remove_rows_is_kept() {
        String narrowing = "donation d join donor n on n.id = d.donor_id";
        String multiplying = "donation d left join donated_item i on i.donation_id = d.id";
        assertThat(Joins.without(narrowing, "")).isEqualTo(narrowing);
        assertThat(Joins.without(multiplying, "")).isEqualTo(multiplying);
    }

    @Test
    void line_breaks_between_joins_do_not_matter() {
        String from =
                """
                deployment d
                left join person p on p.id = d.person_id
                left join organisation u on u.id = d.home_unit_id
                """;
        assertThat(Joins.without(from, " where (d.programme_id = ?)").strip()).isEqualTo("deployment d");
    }
}
