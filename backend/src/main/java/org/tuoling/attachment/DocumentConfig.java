package org.tuoling.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much somebody may send. */
@ConfigMapping(prefix = "tuoling.documents")
public interface DocumentConfig {

    /** Of one document; what HTTP lets through ({@code quarkus.http.limits.max-body-size}) has to be more. */
    @WithDefault("50M")
    MemorySize maxSize();
}
