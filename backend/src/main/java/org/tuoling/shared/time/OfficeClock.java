package org.tuoling.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock on the wall of the headquarters. It shows the machine's time, in a demonstration or a rehearsal that of
 * another day, from which it goes on at the usual speed. A deployed service never moves it.
 */
public final class OfficeClock extends Clock {

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    OfficeClock(Clock machine) {
        this.machine = machine;
    }

    /** Makes it show this instant now. */
    public void show(Instant instant) {
        ahead = Duration.between(machine.instant(), instant);
    }

    /** How far it is ahead of the machine's; negative when behind. */
    public Duration ahead() {
        return ahead;
    }

    public void keepAhead(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var other = new OfficeClock(machine.withZone(zone));
        other.keepAhead(ahead);
        return other;
    }
}
