package org.tuoling.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final UUID PERSON = UUID.randomUUID();

    private static Caller holding(Grant... grants) {
        return new Caller(UUID.randomUUID(), "someone", "某人", UUID.randomUUID(), List.of(grants));
    }

    private static Grant grant(String programme, Role role, UUID personId) {
        return new Grant(UUID.randomUUID(), programme, role, personId, null);
    }

    @Test
    void one_role_that_names_the_person_tells_for_all_of_them() {
        var caller = holding(grant("one", Role.COMMANDER, null), grant("one", Role.MEMBER, PERSON));
        assertThat(caller.personIn("one")).isEqualTo(PERSON);
    }

    @Test
    void he_may_be_nobody_elsewhere() {
        assertThat(holding(grant("one", Role.MEMBER, PERSON), grant("two", Role.AUDITOR, null)).personIn("two"))
                .isNull();
    }
}
