package org.tuoling.identity;

import org.tuoling.shared.problem.ErrorCode;

/** What the identity feature refuses. */
public enum IdentityError implements ErrorCode {
    WRONG_CREDENTIALS("identity.wrong-credentials", 401),
    WRONG_PASSWORD("identity.wrong-password", 422),
    PASSWORD_UNCHANGED("identity.password-unchanged", 422),
    PASSWORD_TOO_WEAK("identity.password-too-weak", 422),
    USERNAME_TAKEN("identity.username-taken", 409),
    USERNAME_UNKNOWN("identity.username-unknown", 422),
    PERSON_MISSING("identity.person-missing", 422),
    OTHER_PROGRAMMES("identity.other-programmes", 409),
    LAST_ADMINISTRATOR("identity.last-administrator", 409),
    OWN_ACCOUNT("identity.own-account", 409);

    private final String code;
    private final int status;

    IdentityError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
