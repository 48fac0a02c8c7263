package org.tuoling.shared.access;

import java.util.Optional;

/** Tells who is behind a session cookie; the identity feature knows. */
public interface Callers {

    String COOKIE = "tuoling_session";

    Optional<Caller> behind(String cookie);
}
