package org.tuoling.decision;

import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** One seat of a decision with all the decision says, as a row of a workbook holds it; a decision nobody should attend yet has one row. */
public record DecisionLine(DecisionView decision, Ref person, Presence presence, String recusalReason, Vote vote) {

    static DecisionLine read(Row row) {
        return new DecisionLine(
                DecisionView.read(row),
                row.ref("person"),
                row.oneOf(Presence.class, "presence"),
                row.text("recusal_reason"),
                row.oneOf(Vote.class, "vote"));
    }
}
