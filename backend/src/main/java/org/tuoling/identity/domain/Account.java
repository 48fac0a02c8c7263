package org.tuoling.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.identity.IdentityError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Somebody who can sign in. What he may do is in his grants, programme by programme. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean mustChangePassword;
    private boolean disabled;
    private Instant createdAt;
    private String searchText;

    protected Account() {}

    /** @param mustChangePassword true when somebody else chose the password */
    public Account(String username, String displayName, String password, boolean mustChangePassword, Instant createdAt) {
        this(username, displayName, createdAt);
        PasswordPolicy.check("password", username, password);
        this.passwordHash = PasswordHash.of(password);
        this.mustChangePassword = mustChangePassword;
    }

    private Account(String username, String displayName, Instant createdAt) {
        this.id = Ids.next();
        this.username = username;
        this.displayName = displayName;
        this.createdAt = createdAt;
        this.searchText = SearchText.of(username, displayName);
    }

    /** An account whose password everybody who looks on may know; the policy for real ones does not apply. */
    public static Account forDemonstration(String username, String displayName, String password, Instant createdAt) {
        var account = new Account(username, displayName, createdAt);
        account.passwordHash = PasswordHash.of(password);
        return account;
    }

    /** @return false when it was this one already */
    public boolean takeDemonstrationPassword(String password) {
        if (PasswordHash.matches(password, passwordHash)) {
            return false;
        }
        this.passwordHash = PasswordHash.of(password);
        return true;
    }

    public boolean opensWith(String password) {
        return PasswordHash.matches(password, passwordHash) && !disabled;
    }

    /** The owner chooses a new password. */
    public void changePassword(String field, String chosen) {
        if (PasswordHash.matches(chosen, passwordHash)) {
            throw Refused.at(field, IdentityError.PASSWORD_UNCHANGED);
        }
        PasswordPolicy.check(field, username, chosen);
        this.passwordHash = PasswordHash.of(chosen);
        this.mustChangePassword = false;
    }

    /** An administrator sets a password; the owner is asked to choose another one when he next signs in. */
    public void resetPassword(String given) {
        PasswordPolicy.check("password", username, given);
        this.passwordHash = PasswordHash.of(given);
        this.mustChangePassword = true;
    }

    public void revise(String name, boolean isDisabled) {
        this.displayName = name;
        this.disabled = isDisabled;
        this.searchText = SearchText.of(username, name);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean disabled() {
        return disabled;
    }
}
