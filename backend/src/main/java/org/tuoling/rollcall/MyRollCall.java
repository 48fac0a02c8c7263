package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** What somebody's phone shows him of the evening. */
@ApplicationScoped
public class MyRollCall {

    private final RollCallReader calls;
    private final RollCallEntryReader entries;
    private final SiteHours hours;
    private final Today today;

    MyRollCall(RollCallReader calls, RollCallEntryReader entries, SiteHours hours, Today today) {
        this.calls = calls;
        this.entries = entries;
        this.hours = hours;
        this.today = today;
    }

    public MyRollCallView thisEvening(UUID programmeId, RollCallReach reach) {
        return entries.current(programmeId, reach.self(), today.date())
                .map(current -> {
                    var call = calls.one(programmeId, reach, current.rollCallId()).orElseThrow();
                    var entry = entries.one(programmeId, current.entryId()).orElseThrow();
                    return new MyRollCallView(today.now(), opensAt(programmeId, reach, call), call, entry);
                })
                .orElseGet(() -> new MyRollCallView(today.now(), ahead(programmeId, reach), null, null));
    }

    private Instant opensAt(UUID programmeId, RollCallReach reach, RollCallView call) {
        boolean over = call.state() == RollCallState.CLOSED && call.heldOn().isBefore(today.date());
        return over ? ahead(programmeId, reach) : call.opensAt();
    }

    private Instant ahead(UUID programmeId, RollCallReach reach) {
        return hours.ofPerson(programmeId, reach.self(), today.date()).map(RollCallHours::opensAt).orElse(null);
    }

    public RollCallEntryView entry(UUID programmeId, UUID entryId) {
        return entries.one(programmeId, entryId).orElseThrow(Refused::notFound);
    }
}
