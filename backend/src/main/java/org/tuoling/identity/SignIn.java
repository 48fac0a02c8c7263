package org.tuoling.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tuoling.identity.domain.Account;
import org.tuoling.identity.domain.Accounts;
import org.tuoling.identity.domain.PasswordHash;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.identity.domain.Throttle;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;

/** Opens and ends sessions and lets people change their own password. */
@ApplicationScoped
public class SignIn {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Sql sql;

    SignIn(Accounts accounts, Sessions sessions, Throttle throttle, Sql sql) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.sql = sql;
    }

    /** What a successful log-in gives: the cookie, and who it stands for. */
    public record Opened(String cookie, Caller caller) {}

    /** Each statement stands for itself: a failure must be counted although the log-in is refused. */
    public Opened open(String typedName, String password, String address) {
        String username = typedName.strip().toLowerCase(Locale.ROOT);
        throttle.check(username, address);
        var account = accounts.named(username);
        boolean opens = account.map(a -> a.opensWith(password)).orElseGet(() -> PasswordHash.matchesNobody(password));
        if (!opens) {
            throttle.failed(username, address);
            throw new Refused(IdentityError.WRONG_CREDENTIALS);
        }
        throttle.succeeded(username, address);
        String cookie = sessions.open(account.orElseThrow().id());
        return new Opened(cookie, sessions.behind(cookie).orElseThrow());
    }

    public void close(Caller caller) {
        sessions.end(caller.sessionId());
    }

    @Transactional
    public void closeEverywhere(Caller caller) {
        sessions.endAllOf(caller.accountId());
    }

    /**
     * Ends every session of the account and opens a new one for the caller. A refusal is committed too: the failure
     * must be counted, and nothing else has been written by then.
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Opened changePassword(Caller caller, String current, String chosen, String address) {
        Account account = accounts.findById(caller.accountId());
        throttle.check(account.username(), address);
        if (!account.opensWith(current)) {
            throttle.failed(account.username(), address);
            throw Refused.at("currentPassword", IdentityError.WRONG_PASSWORD);
        }
        throttle.succeeded(account.username(), address);
        account.changePassword("newPassword", chosen);
        sessions.endAllOf(account.id());
        return new Opened(sessions.open(account.id()), caller);
    }

    /** All programmes by name; the caller's grants tell which of them he sees. */
    public List<ProgrammeName> programmeNames() {
        return sql.list(
                "select code, name_zh, name_en from programme order by code",
                row -> new ProgrammeName(row.text("code"), row.text("name_zh"), row.text("name_en")));
    }

    public boolean mustChangePassword(Caller caller) {
        return accounts.findById(caller.accountId()).mustChangePassword();
    }
}
