package org.tuoling.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.donation.domain.Gifts.PROGRAMME;
import static org.tuoling.donation.domain.Gifts.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.donation.DonorDetails;
import org.tuoling.donation.DonorError;
import org.tuoling.donation.DonorKind;
import org.tuoling.donation.PublicName;
import org.tuoling.shared.registry.CreditCode;

class DonorTest {

    private static final String BODY = "53330500000000001";
    private static final String CREDIT_CODE = BODY + CreditCode.checkDigit(BODY);

    private static Donor donor(DonorKind kind, String creditCode, boolean consent) {
        return new Donor(PROGRAMME, new DonorDetails("D-1", kind, "示例基金会", "Example Foundation", creditCode, consent));
    }

    @ParameterizedTest
    @EnumSource(DonorKind.class)
    void nobody_is_named_in_public_without_having_agreed(DonorKind kind) {
        assertThat(donor(kind, null, false).publicName()).isEqualTo(new PublicName("匿名", "Anonymous"));
    }

    @ParameterizedTest
    @EnumSource(value = DonorKind.class, names = "ANONYMOUS", mode = EnumSource.Mode.EXCLUDE)
    void who_agreed_is_named(DonorKind kind) {
        assertThat(donor(kind, null, true).publicName()).isEqualTo(new PublicName("示例基金会", "Example Foundation"));
    }

    @Test
    void an_anonymous_donor_cannot_agree_to_be_named() {
        assertRefused(DonorError.ANONYMOUS_NOT_NAMED, "consentToBeNamed", () -> donor(DonorKind.ANONYMOUS, null, true));
    }

    @Test
    void only_an_organisation_has_a_credit_code() {
        assertThat(donor(DonorKind.ORGANISATION, CREDIT_CODE, false).searchText())
                .contains(CREDIT_CODE.toLowerCase());
        assertRefused(
                DonorError.CREDIT_CODE_OF_ORGANISATION_ONLY,
                "creditCode",
                () -> donor(DonorKind.PERSON, CREDIT_CODE, false));
    }

    @Test
    void a_credit_code_whose_check_digit_is_wrong_is_refused() {
        String wrong = BODY + (CREDIT_CODE.endsWith("1") ? "2" : "1");
        assertRefused(DonorError.CREDIT_CODE_WRONG, "creditCode", () -> donor(DonorKind.ORGANISATION, wrong, false));
    }
}
