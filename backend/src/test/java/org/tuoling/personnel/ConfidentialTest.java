package org.tuoling.personnel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoling.shared.problem.Refused;

class ConfidentialTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final Confidential ON_FILE =
            new Confidential(LocalDate.of(1985, 3, 12), "13800005678", "李四（配偶）13900001234");
    private static final Confidential NOTHING = new Confidential(null, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"13800005678", "0572-2012345", "057212345678", "010-12345678"})
    void a_mobile_number_or_a_landline_with_area_code_is_a_phone(String phone) {
        assertDoesNotThrow(() -> new Confidential(null, phone, null).check(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012345", "12800005678", "1380000567", "138000056789", "+8613800005678", "138 0000 5678", "１３８００００５６７８"})
    void anything_else_is_none(String phone) {
        assertEquals(
                PersonnelError.PHONE_MALFORMED,
                refusalOf(new Confidential(null, phone, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1921-06-30", "2005-06-30", "1985-03-12"})
    void a_person_of_16_to_100_years_can_be_deployed(LocalDate birthDate) {
        assertDoesNotThrow(() -> new Confidential(birthDate, null, null).check(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1920-06-30", "2005-07-01", "2031-01-01"})
    void a_child_an_ancient_and_an_unborn_are_typing_errors(LocalDate birthDate) {
        assertEquals(
                PersonnelError.BIRTH_DATE_IMPLAUSIBLE,
                refusalOf(new Confidential(birthDate, null, null)));
    }

    @Test
    void a_masked_value_sent_back_is_refused() {
        assertEquals(PersonnelError.MASKED_VALUE, refusalOf(new Confidential(null, Mask.phone("13800005678"), null)));
        assertEquals(PersonnelError.MASKED_VALUE, refusalOf(new Confidential(null, null, Mask.contact("李四"))));
    }

    @Test
    void what_is_left_out_of_an_edit_stays() {
        assertEquals(ON_FILE, ON_FILE.revisedBy(NOTHING, Set.of()));
    }

    @Test
    void what_is_given_replaces_what_was_there() {
        var revised = ON_FILE.revisedBy(new Confidential(null, "13700000000", null), Set.of());
        assertEquals(new Confidential(ON_FILE.birthDate(), "13700000000", ON_FILE.emergencyContact()), revised);
    }

    @Test
    void only_what_is_named_is_emptied() {
        var revised = ON_FILE.revisedBy(NOTHING, Set.of(ConfidentialField.PHONE, ConfidentialField.BIRTH_DATE));
        assertEquals(new Confidential(null, null, ON_FILE.emergencyContact()), revised);
    }

    @Test
    void a_field_cannot_be_given_and_emptied_at_once() {
        var given = new Confidential(null, "13700000000", null);
        var refused = assertThrows(Refused.class, () -> ON_FILE.revisedBy(given, Set.of(ConfidentialField.PHONE)));
        assertEquals(PersonnelError.CLEARED_AND_GIVEN, refused.error());
    }

    @Test
    void the_mask_hides_what_could_be_used() {
        assertEquals("138****5678", Mask.phone("13800005678"));
        assertEquals("057****2345", Mask.phone("0572-2012345"));
        assertEquals("李****", Mask.contact(ON_FILE.emergencyContact()));
        assertEquals(1980, Mask.birthDate(ON_FILE.birthDate()));
    }

    @Test
    void a_log_line_gives_nothing_away() {
        assertFalse(ON_FILE.toString().contains("5678"));
    }

    private static Object refusalOf(Confidential confidential) {
        return assertThrows(Refused.class, () -> confidential.check(TODAY)).error();
    }
}
