package org.tuoling.shared.problem;

import java.time.Duration;

/** A request refused for now: who sends it has to wait. */
public class TooManyAttempts extends Refused {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooManyAttempts(Duration wait) {
        this(wait.toSeconds() + 1);
    }

    private TooManyAttempts(long seconds) {
        super(CommonError.TOO_MANY_ATTEMPTS, seconds);
        this.seconds = seconds;
    }

    /** How long to wait, rounded up. */
    public long seconds() {
        return seconds;
    }
}
