package org.tuoling.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void an_address_is_read_in_its_two_usual_forms() {
        assertThat(Database.parse("postgres://tl:p%40ss+1@db.example/tuoling?sslmode=require"))
                .isEqualTo(new Database("jdbc:postgresql://db.example:5432/tuoling?sslmode=require", "tl", "p@ss+1"));
        assertThat(Database.parse("jdbc:postgresql://db.example:6543/tuoling?user=tl&password=secret").username())
                .isEqualTo("tl");
    }

    @Test
    void an_address_of_another_kind_is_refused_in_words() {
        assertThatThrownBy(() -> Database.parse("mysql://db.example/tuoling"))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("postgres://");
    }

    @Test
    void a_port_that_is_none_is_refused_before_anything_starts() {
        assertThatThrownBy(() -> LaunchSettings.from(Map.of("TUOLING_PORT", "eighty")))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("eighty");
        assertThatThrownBy(() -> LaunchSettings.from(Map.of("TUOLING_PORT", "70000"))).isInstanceOf(LaunchRefused.class);
    }

    @Test
    void a_password_is_not_printed() {
        assertThat(new Database("jdbc:postgresql://db/x", "tl", "secret").toString()).doesNotContain("secret");
    }
}
