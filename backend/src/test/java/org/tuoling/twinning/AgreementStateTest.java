package org.tuoling.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementStateTest {

    private static final LocalDate START = LocalDate.of(2020, 5, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Test
    void it_is_in_force_from_its_first_to_its_last_day() {
        assertThat(AgreementState.on(START.minusDays(1), START, END)).isEqualTo(AgreementState.SIGNED);
        assertThat(AgreementState.on(START, START, END)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(AgreementState.on(END, START, END)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(AgreementState.on(END.plusDays(1), START, END)).isEqualTo(AgreementState.EXPIRED);
    }
}
