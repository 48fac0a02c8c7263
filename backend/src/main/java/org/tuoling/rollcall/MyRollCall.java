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
                    return new MyRollCallView(today.now(), call.opensAt(), call, entry);
                })
                .orElseGet(() -> {
                    var ahead = hours.ofPerson(programmeId, reach.self(), today.date());
                    return new MyRollCallView(today.now(), ahead.map(RollCallHours::opensAt).orElse(null), null, null);
                });
    }

    public RollCallEntryView entry(UUID programmeId, UUID entryId) {
        return entries.one(programmeId, entryId).orElseThrow(Refused::notFound);
    }
}
