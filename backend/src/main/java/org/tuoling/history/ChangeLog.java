package org.tuoling.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/**
 * Writes down who changed what, in the transaction of the change itself. What is kept are the views as clients see
 * them, so confidential fields are in it masked.
 */
@ApplicationScoped
public class ChangeLog {

    /** Who is written down when no person asked: the start-up that loads the demonstration. */
    private static final String SYSTEM = "system";

    private final Sql sql;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<RecordRemoved> removals;

    ChangeLog(Sql sql, CurrentCaller caller, ObjectMapper json, Clock clock, Event<RecordRemoved> removals) {
        this.sql = sql;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        this.removals = removals;
    }

    public void created(UUID programmeId, String recordType, UUID recordId, Object after) {
        write(programmeId, recordType, recordId, "CREATED", null, after);
    }

    public void changed(UUID programmeId, String recordType, UUID recordId, Object before, Object after) {
        write(programmeId, recordType, recordId, "CHANGED", before, after);
    }

    public void deleted(UUID programmeId, String recordType, UUID recordId, Object before) {
        write(programmeId, recordType, recordId, "DELETED", before, null);
        removals.fire(new RecordRemoved(programmeId, recordType, recordId));
    }

    private void write(UUID programmeId, String recordType, UUID recordId, String action, Object before, Object after) {
        sql.update(
                """
                insert into change (id, programme_id, record_type, record_id, action, changed_at, changed_by, before, after)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
                """,
                Ids.next(), programmeId, recordType, recordId, action, clock.instant(), actor(), text(before), text(after));
    }

    private String actor() {
        return caller.get().map(Caller::username).orElse(SYSTEM);
    }

    private String text(Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
