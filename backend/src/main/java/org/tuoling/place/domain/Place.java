package org.tuoling.place.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.place.CodeSystem;
import org.tuoling.place.PlaceDetails;
import org.tuoling.place.PlaceError;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** An administrative place on either side of a programme. */
@Entity
@Table(name = "place")
public class Place {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private CodeSystem codeSystem;

    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Side side;

    private boolean recipientOfAid;
    private UUID parentId;
    private LocalDate retiredOn;
    private String searchText;

    protected Place() {}

    public Place(UUID programmeId, PlaceDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.side = details.side();
        write(details);
    }

    /** A place does not change sides: the organisations in it are counted on one of them. */
    public void revise(PlaceDetails details) {
        if (side != details.side()) {
            throw Refused.at("side", PlaceError.SIDE_FIXED);
        }
        write(details);
    }

    private void write(PlaceDetails details) {
        if (!details.codeSystem().accepts(details.code())) {
            throw Refused.at("code", PlaceError.CODE_MALFORMED);
        }
        if (details.recipientOfAid() && side != Side.RECIPIENT) {
            throw Refused.at("recipientOfAid", PlaceError.NOT_A_RECIPIENT);
        }
        this.codeSystem = details.codeSystem();
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.recipientOfAid = details.recipientOfAid();
        this.parentId = details.parentId() == null ? null : details.parentId().value();
        this.retiredOn = details.retiredOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Side side() {
        return side;
    }
}
