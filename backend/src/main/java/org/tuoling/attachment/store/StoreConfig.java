package org.tuoling.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where documents are kept. */
@ConfigMapping(prefix = "tuoling.files")
public interface StoreConfig {

    @WithDefault("DIRECTORY")
    Kind store();

    /** Holds the files, and with either kind of store those that are just being sent. */
    Path directory();

    /** Needed when the store is {@code S3}. */
    Optional<Bucket> s3();

    /** What keeps the bytes. */
    enum Kind {
        DIRECTORY,
        S3
    }

    /** A bucket of any service that speaks S3. */
    interface Bucket {

        /** Address of the service: {@code https://s3.eu-central-1.amazonaws.com}. */
        URI endpoint();

        /** {@code us-east-1} for services that know no regions. */
        String region();

        String name();

        String accessKey();

        String secretKey();
    }
}
