package org.tuoling.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Tells whether one person is within reach of a caller. */
@ApplicationScoped
public class ReachCheck {

    private final Sql sql;
    private final Today today;

    ReachCheck(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public boolean covers(Reach reach, UUID personId) {
        if (reach.isEverybody()) {
            return true;
        }
        String text = "select p.id from person p where p.programme_id = ? and p.id = ? and " + reach.condition("p.id");
        return sql.one(text, row -> row.id("id"), reach.arguments(today.date(), reach.programmeId(), personId)).isPresent();
    }

    /** What is out of reach is not found, so that nobody learns that it is there. */
    public void require(Reach reach, UUID personId) {
        if (!covers(reach, personId)) {
            throw Refused.notFound();
        }
    }
}
