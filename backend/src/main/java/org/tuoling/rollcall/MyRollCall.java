package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** What somebody's phone shows him of the evening. */
@ApplicationScoped
public class MyRollCall {

    private final RollCallReader calls;
    private final RollCallEntryReader entries;
    private final Today today;

    MyRollCall(RollCallReader calls, RollCallEntryReader entries, Today today) {
        this.calls = calls;
        this.entries = entries;
        this.today = today;
    }

    public MyRollCallView thisEvening(UUID programmeId, RollCallReach reach) {
        return entries.current(programmeId, reach.self(), today.date())
                .map(current -> new MyRollCallView(
                        today.now(),
                        calls.one(programmeId, reach, current.rollCallId()).orElseThrow(),
                        entries.one(programmeId, current.entryId()).orElseThrow()))
                .orElseGet(() -> new MyRollCallView(today.now(), null, null));
    }

    public RollCallEntryView entry(UUID programmeId, UUID entryId) {
        return entries.one(programmeId, entryId).orElseThrow(Refused::notFound);
    }
}
