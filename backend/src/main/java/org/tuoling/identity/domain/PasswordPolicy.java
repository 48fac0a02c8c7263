package org.tuoling.identity.domain;

import java.util.Locale;
import java.util.Set;
import org.tuoling.identity.IdentityError;
import org.tuoling.shared.problem.Refused;

/** Length instead of character classes (NIST SP 800-63B), and none of the passwords everybody tries first. */
public final class PasswordPolicy {

    public static final int LENGTH_MIN = 10;
    public static final int LENGTH_MAX = 128;

    private static final Set<String> COMMON = Set.of(
            "1234567890", "12345678910", "0123456789", "1111111111", "0000000000", "8888888888", "6666666666",
            "password123", "password1234", "qwertyuiop", "1q2w3e4r5t", "1qaz2wsx3edc", "woaini1314", "woaini520520",
            "admin123456", "abc1234567", "a123456789", "123456789a", "qq123456789", "iloveyou123", "tuoling123");

    private PasswordPolicy() {}

    public static void check(String field, String username, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        boolean weak = password.length() < LENGTH_MIN
                || password.length() > LENGTH_MAX
                || lower.contains(username)
                || COMMON.contains(lower)
                || password.chars().distinct().count() < 4;
        if (weak) {
            throw Refused.at(field, IdentityError.PASSWORD_TOO_WEAK, LENGTH_MIN);
        }
    }
}
