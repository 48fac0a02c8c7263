package org.tuoling.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/**
 * Keeps other web sites from acting with a visitor's cookie. Browsers say where an unsafe request comes from
 * (Fetch Metadata, else Origin); programs other than browsers say nothing and carry no visitor's cookie by accident.
 */
@ApplicationScoped
public class SiteCheck {

    void refuseOtherSites(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            if (!site.equals("same-origin") && !site.equals("none")) {
                throw new Refused(CommonError.CROSS_SITE);
            }
            return;
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !sameHost(origin, request.getHeaderString("Host"))) {
            throw new Refused(CommonError.CROSS_SITE);
        }
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
