package org.tuoling.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sessions last and how hard guessing is slowed. */
@ConfigMapping(prefix = "tuoling.identity")
public interface IdentityConfig {

    /** A session nobody uses ends after this. */
    @WithDefault("PT2H")
    Duration sessionIdle();

    /** A session ends after this however busy it is: a working day. */
    @WithDefault("PT14H")
    Duration sessionMax();

    /** How long a session looked up is believed without asking the database; sign-out elsewhere takes at most this long. */
    @WithDefault("PT5S")
    Duration sessionCache();

    /** Failures from one address for one user name before waiting begins. */
    @WithDefault("5")
    int freeFailures();

    /** The longest wait between two attempts. */
    @WithDefault("PT5M")
    Duration longestWait();
}
