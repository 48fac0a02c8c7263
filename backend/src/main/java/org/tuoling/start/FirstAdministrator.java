package org.tuoling.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuoling.identity.AccountDetails;
import org.tuoling.identity.AccountOffice;
import org.tuoling.programme.ProgrammeDetails;
import org.tuoling.programme.ProgrammeRegister;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.time.Today;

/**
 * Opens the first account of an empty installation. Every role is held in a programme, so there is a first programme
 * too; its administrator opens the real ones and gives them their names and codes.
 */
@ApplicationScoped
public class FirstAdministrator {

    static final String USERNAME = "administrator";

    private static final int PASSWORD_BYTES = 10;

    private final AccountOffice accounts;
    private final ProgrammeRegister programmes;
    private final Today today;

    FirstAdministrator(AccountOffice accounts, ProgrammeRegister programmes, Today today) {
        this.accounts = accounts;
        this.programmes = programmes;
        this.today = today;
    }

    /** @return the password of the account just opened; empty when there were accounts already */
    @Transactional
    Optional<String> openIfNobodyCanSignIn() {
        if (accounts.hasAccounts()) {
            return Optional.empty();
        }
        UUID programme = programmes.open(new ProgrammeDetails("first", "第一个项目", "First programme", today.date(), null, null));
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        var details = new AccountDetails("系统管理员", Set.of(Role.ADMINISTRATOR), null, null, false);
        accounts.open(programme, USERNAME, password, details);
        return Optional.of(password);
    }
}
