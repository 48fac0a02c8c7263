package org.tuoling.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where notices go besides the app, and how hard is tried. */
@ConfigMapping(prefix = "tuoling.notice")
public interface NoticeConfig {

    /** Where each notice is posted as JSON; without it the webhook is off. */
    Optional<URI> webhookUrl();

    /** How long the other end may take to answer; has to be shorter than the first pause. */
    @WithDefault("PT10S")
    Duration webhookTimeout();

    /** The pause after a first failure; each further one is four times as long. */
    @WithDefault("PT1M")
    Duration firstPause();

    /** How often a delivery is tried; with these pauses over six hours. */
    @WithDefault("6")
    int attempts();
}
