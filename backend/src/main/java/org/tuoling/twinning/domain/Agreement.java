package org.tuoling.twinning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.twinning.AgreementDetails;
import org.tuoling.twinning.PairState;
import org.tuoling.twinning.TwinningError;

/** What the two units of a pair signed, and for how long. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String titleZh;
    private String titleEn;
    private UUID pairId;
    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String searchText;

    protected Agreement() {}

    public Agreement(UUID programmeId, AgreementDetails details, Pair pair) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        write(details, pair);
    }

    public void revise(AgreementDetails details, Pair pair) {
        write(details, pair);
    }

    /** Papers are often signed after the work began, so the signing may follow the start, though not the end. */
    private void write(AgreementDetails details, Pair pair) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        if (details.endsOn() != null && details.endsOn().isBefore(details.signedOn())) {
            throw Refused.at("signedOn", TwinningError.SIGNED_AFTER_END);
        }
        if (pair.state() == PairState.PROPOSED) {
            throw Refused.at("pairId", TwinningError.PAIR_PROPOSED);
        }
        if (details.startsOn().isAfter(pair.lastsUntil())) {
            throw Refused.at("startsOn", TwinningError.PAIR_ENDED);
        }
        this.code = details.code();
        this.titleZh = details.titleZh();
        this.titleEn = details.titleEn();
        this.pairId = pair.id();
        this.signedOn = details.signedOn();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.searchText = SearchText.of(titleZh, titleEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
