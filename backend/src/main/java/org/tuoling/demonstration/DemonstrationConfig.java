package org.tuoling.demonstration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whether the demonstration programme is loaded, and how its accounts are signed in to. */
@ConfigMapping(prefix = "tuoling.demonstration")
public interface DemonstrationConfig {

    /** {@code TUOLING_DEMO}: load the programme at the first start. */
    @WithDefault("false")
    boolean enabled();

    /** {@code TUOLING_DEMO_PASSWORD}: of all demonstration accounts; random and printed once when not given. */
    Optional<String> password();
}
