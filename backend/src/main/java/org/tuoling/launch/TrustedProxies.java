package org.tuoling.launch;

import io.smallrye.common.net.Inet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The reverse proxies that are believed when they say whom they forward; from anybody else such words are ignored. */
record TrustedProxies(List<String> networks) {

    private static final String PROXY = "quarkus.http.proxy.";

    /** @param text addresses and networks in CIDR form, separated by commas; blank when nobody is trusted */
    static TrustedProxies parse(String text) {
        return new TrustedProxies(
                text.isBlank() ? List.of() : Arrays.stream(text.split(",", -1)).map(part -> network(text, part.strip())).toList());
    }

    private static String network(String all, String text) {
        String[] parts = text.split("/", -1);
        try {
            // the parser Quarkus reads it with, so it is understood as it stands
            var address = Inet.parseInetAddressOrFail(parts[0]);
            if (parts.length == 1) {
                return text;
            }
            int bits = Integer.parseInt(parts[1]);
            if (parts.length == 2 && bits >= 0 && bits <= address.getAddress().length * Byte.SIZE) {
                return text;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below, together with what is too much of a network
        }
        throw new LaunchRefused("TUOLING_TRUSTED_PROXY is “" + all
                + "”; it has to be addresses or networks separated by commas, like 127.0.0.1,10.0.0.0/8");
    }

    /** Whether to forward at all cannot be derived from a list in application.properties. */
    Map<String, String> properties() {
        if (networks.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                PROXY + "proxy-address-forwarding", "true",
                PROXY + "allow-x-forwarded", "true",
                PROXY + "trusted-proxies", String.join(",", networks));
    }
}
