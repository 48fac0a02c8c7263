package org.tuoling.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.organisation.OrganisationDetails;
import org.tuoling.organisation.OrganisationError;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.Tier;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.registry.CreditCode;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** A body on either side of a programme. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID placeId;
    private UUID parentId;
    private String creditCode;
    private LocalDate retiredOn;
    private String searchText;

    protected Organisation() {}

    public Organisation(UUID programmeId, OrganisationDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.side = details.side();
        write(details);
    }

    /** A body does not change sides: what it did on one would be counted on the other. */
    public void revise(OrganisationDetails details) {
        if (side != details.side()) {
            throw Refused.at("side", OrganisationError.SIDE_FIXED);
        }
        write(details);
    }

    private void write(OrganisationDetails details) {
        if (details.creditCode() != null && !CreditCode.isValid(details.creditCode())) {
            throw Refused.at("creditCode", OrganisationError.CREDIT_CODE_WRONG);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.kind = details.kind();
        this.tier = details.tier();
        this.placeId = details.placeId().value();
        this.parentId = details.parentId() == null ? null : details.parentId().value();
        this.creditCode = details.creditCode();
        this.retiredOn = details.retiredOn();
        this.searchText = SearchText.of(nameZh, nameEn, code, creditCode);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
