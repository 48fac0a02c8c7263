package org.tuoling.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Starts what every test needs, once for all of them. */
@QuarkusTestResource(PostgresForTests.class)
final class TestResources {

    private TestResources() {}
}
