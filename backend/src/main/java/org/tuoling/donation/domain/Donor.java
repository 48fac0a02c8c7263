package org.tuoling.donation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tuoling.donation.DonorDetails;
import org.tuoling.donation.DonorError;
import org.tuoling.donation.DonorKind;
import org.tuoling.donation.PublicName;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.registry.CreditCode;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Somebody who gives: an organisation, a person, or somebody who did not say who they are. */
@Entity
@Table(name = "donor")
public class Donor {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;

    @Enumerated(EnumType.STRING)
    private DonorKind kind;

    private String nameZh;
    private String nameEn;
    private String creditCode;
    private boolean consentToBeNamed;
    private String searchText;

    protected Donor() {}

    public Donor(UUID programmeId, DonorDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details);
    }

    public void revise(DonorDetails details) {
        write(details);
    }

    private void write(DonorDetails details) {
        checkCreditCode(details);
        if (details.kind() == DonorKind.ANONYMOUS && details.consentToBeNamed()) {
            throw Refused.at("consentToBeNamed", DonorError.ANONYMOUS_NOT_NAMED);
        }
        this.code = details.code();
        this.kind = details.kind();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.creditCode = details.creditCode();
        this.consentToBeNamed = details.consentToBeNamed();
        this.searchText = SearchText.of(nameZh, nameEn, code, creditCode);
    }

    private static void checkCreditCode(DonorDetails details) {
        if (details.creditCode() == null) {
            return;
        }
        if (details.kind() != DonorKind.ORGANISATION) {
            throw Refused.at("creditCode", DonorError.CREDIT_CODE_OF_ORGANISATION_ONLY);
        }
        if (!CreditCode.isValid(details.creditCode())) {
            throw Refused.at("creditCode", DonorError.CREDIT_CODE_WRONG);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PublicName publicName() {
        return PublicName.of(consentToBeNamed, nameZh, nameEn);
    }

    /** What this donor, and every donation from them, is found by. */
    public String searchText() {
        return searchText;
    }
}
