package org.tuoling.donation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * Checks what a donation says against the records around it: its code is free, its donor and place exist in the
 * programme and the place was in use. All in one statement, because donations are written by the thousand.
 */
@ApplicationScoped
class DonationReferences {

    private static final String ASK = """
            select exists (select 1 from donation d where d.programme_id = ? and d.code = ? and d.id <> ?) as code_taken,
                   (select n.search_text from donor n where n.programme_id = ? and n.id = ?) as donor_text,
                   p.id as place_id, p.recipient_of_aid, p.retired_on
            from (values (cast(? as uuid), cast(? as uuid))) as asked (programme_id, place_id)
            left join place p on p.programme_id = asked.programme_id and p.id = asked.place_id
            """;

    private final Sql sql;

    DonationReferences(Sql sql) {
        this.sql = sql;
    }

    private record Found(
            boolean codeTaken, String donorText, UUID placeId, boolean recipientOfAid, LocalDate retiredOn) {
        static Found read(Row row) {
            return new Found(
                    row.flag("code_taken"),
                    row.text("donor_text"),
                    row.id("place_id"),
                    row.flag("recipient_of_aid"),
                    row.date("retired_on"));
        }
    }

    /**
     * @param self the donation being revised, whose own code is not taken
     * @return what the donor is found by
     */
    String check(UUID programmeId, DonationDetails details, UUID self) {
        UUID donor = details.donorId().value();
        UUID place = details.placeId().value();
        var found = sql.one(ASK, Found::read, programmeId, details.code(), self, programmeId, donor, programmeId, place)
                .orElseThrow();
        if (found.codeTaken()) {
            throw Refused.at("code", DonationError.CODE_TAKEN, details.code());
        }
        if (found.donorText() == null) {
            throw Refused.at("donorId", DonationError.DONOR_UNKNOWN);
        }
        if (found.placeId() == null) {
            throw Refused.at("placeId", DonationError.PLACE_UNKNOWN);
        }
        if (!found.recipientOfAid()) {
            throw Refused.at("placeId", DonationError.PLACE_NOT_RECIPIENT);
        }
        if (found.retiredOn() != null && !found.retiredOn().isAfter(details.receivedOn())) {
            throw Refused.at("placeId", DonationError.PLACE_RETIRED);
        }
        return found.donorText();
    }
}
