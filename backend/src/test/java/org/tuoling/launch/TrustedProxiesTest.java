package org.tuoling.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static Map<String, String> properties(String variable) {
        return LaunchSettings.from(Map.of("TUOLING_TRUSTED_PROXY", variable)).trustedProxies().properties();
    }

    @Test
    void nobody_is_trusted_unless_named() {
        assertThat(LaunchSettings.from(Map.of()).trustedProxies().properties()).isEmpty();
        assertThat(properties(" ")).isEmpty();
    }

    @Test
    void named_proxies_and_networks_are_believed() {
        assertThat(properties("127.0.0.1, 10.0.0.0/8,fd00::/8"))
                .containsEntry("quarkus.http.proxy.proxy-address-forwarding", "true")
                .containsEntry("quarkus.http.proxy.allow-x-forwarded", "true")
                .containsEntry("quarkus.http.proxy.trusted-proxies", "127.0.0.1,10.0.0.0/8,fd00::/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "proxy.example", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "10.0.0.1,,10.0.0.2", "10.0.0.1;10.0.0.2"})
    void what_is_no_address_is_refused_in_words(String variable) {
        assertThatThrownBy(() -> properties(variable))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("TUOLING_TRUSTED_PROXY")
                .hasMessageContaining(variable);
    }
}
