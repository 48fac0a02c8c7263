package org.tuoling.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.identity.domain.Account;
import org.tuoling.identity.domain.Accounts;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.access.SeparateHands;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Machine;

/**
 * Where administrators keep the accounts of their programme. One account may have roles in several programmes; what
 * concerns all of them (name, password, being disabled) takes an administrator of each.
 */
@ApplicationScoped
public class AccountOffice {

    private static final String TYPE = "account";

    private final Accounts accounts;
    private final AccountReader reader;
    private final Grants grants;
    private final Sessions sessions;
    private final ChangeLog changes;
    private final Clock clock;

    AccountOffice(
            Accounts accounts, AccountReader reader, Grants grants, Sessions sessions, ChangeLog changes, @Machine Clock clock) {
        this.accounts = accounts;
        this.reader = reader;
        this.grants = grants;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Opens an account whose owner is asked to choose a password of his own when he first signs in. */
    @Transactional
    public UUID open(UUID programmeId, String username, String password, AccountDetails details) {
        if (accounts.named(username).isPresent()) {
            throw Refused.at("username", IdentityError.USERNAME_TAKEN, username);
        }
        var account = new Account(username, details.displayName(), password, true, clock.instant());
        account.revise(details.displayName(), details.disabled());
        accounts.persistAndFlush(account);
        return admit(programmeId, account.id(), details);
    }

    /** Whether anybody can sign in at all. */
    public boolean hasAccounts() {
        return accounts.count() > 0;
    }

    /**
     * Opens the demonstration account of a role, named after it. Its password is the operator's choice, however weak,
     * and need not be changed.
     *
     * @return empty when somebody has the name already: his account is not the demonstration's
     */
    @Transactional
    public Optional<UUID> openForDemonstration(
            UUID programmeId, Role role, String password, UUID personId, UUID organisationId) {
        if (accounts.named(role.slug()).isPresent()) {
            return Optional.empty();
        }
        String name = Words.of("identity.Role." + role.name(), Locale.SIMPLIFIED_CHINESE);
        var account = Account.forDemonstration(role.slug(), name, password, clock.instant());
        accounts.persistAndFlush(account);
        grants.give(account.id(), programmeId, role, personId, organisationId);
        return Optional.of(account.id());
    }

    /** Sets the password the operator gave at this start; a session opened with the same one goes on. */
    @Transactional
    public void setDemonstrationPassword(UUID id, String password) {
        var account = accounts.findById(id);
        if (account.takeDemonstrationPassword(password)) {
            sessions.endAllOf(id);
        }
    }

    /** Gives somebody who has an account through another programme roles in this one too. */
    @Transactional
    public UUID invite(UUID programmeId, String username, AccountDetails details) {
        var account = accounts.named(username)
                .orElseThrow(() -> Refused.at("username", IdentityError.USERNAME_UNKNOWN, username));
        if (reader.one(programmeId, account.id()).isPresent()) {
            throw Refused.at("username", IdentityError.USERNAME_TAKEN, username);
        }
        return admit(programmeId, account.id(), details);
    }

    private UUID admit(UUID programmeId, UUID id, AccountDetails details) {
        grant(programmeId, id, details);
        changes.created(programmeId, TYPE, id, reader.one(programmeId, id).orElseThrow());
        return id;
    }

    @Transactional
    public void revise(Caller caller, UUID programmeId, UUID id, long version, AccountDetails details) {
        var before = reader.one(programmeId, id).orElseThrow(Refused::notFound);
        var account = accounts.findById(id);
        ETag.check(version, account.version());
        boolean stepsDown = before.roles().contains(Role.ADMINISTRATOR) && !details.roles().contains(Role.ADMINISTRATOR);
        if (caller.accountId().equals(id) && (details.disabled() || stepsDown)) {
            throw new Refused(IdentityError.OWN_ACCOUNT);
        }
        if (account.disabled() != details.disabled() || !account.displayName().equals(details.displayName())) {
            refuseIfOthersAnswer(caller, id);
        }
        account.revise(details.displayName(), details.disabled());
        accounts.touch(account);
        grant(programmeId, id, details);
        refuseWithoutAdministrator(programmeId);
        if (details.disabled()) {
            sessions.endAllOf(id);
        }
        changes.changed(programmeId, TYPE, id, before, reader.one(programmeId, id).orElseThrow());
    }

    /** Takes every role in this programme back; the account itself stays, and what it did keeps its name. */
    @Transactional
    public void dismiss(Caller caller, UUID programmeId, UUID id, long version) {
        var before = reader.one(programmeId, id).orElseThrow(Refused::notFound);
        ETag.check(version, before.version());
        if (caller.accountId().equals(id)) {
            throw new Refused(IdentityError.OWN_ACCOUNT);
        }
        grants.withdrawAll(id, programmeId);
        refuseWithoutAdministrator(programmeId);
        changes.deleted(programmeId, TYPE, id, before);
    }

    /** Sets a password for somebody who forgot his; he is asked to choose another when he next signs in. */
    @Transactional
    public void resetPassword(Caller caller, UUID programmeId, UUID id, String password) {
        var before = reader.one(programmeId, id).orElseThrow(Refused::notFound);
        refuseIfOthersAnswer(caller, id);
        accounts.findById(id).resetPassword(password);
        accounts.flush();
        sessions.endAllOf(id);
        changes.changed(programmeId, TYPE, id, before, reader.one(programmeId, id).orElseThrow());
    }

    /** Signs somebody out on all devices, for example after a phone was lost. */
    @Transactional
    public void endSessions(Caller caller, UUID programmeId, UUID id) {
        reader.one(programmeId, id).orElseThrow(Refused::notFound);
        refuseIfOthersAnswer(caller, id);
        sessions.endAllOf(id);
    }

    /** Who takes separate hands names his person; only a disabled account, which takes nothing, need not. */
    private void grant(UUID programmeId, UUID id, AccountDetails details) {
        if (details.personId() == null && !details.disabled() && details.roles().stream().anyMatch(SeparateHands::areAskedOf)) {
            throw Refused.at("personId", IdentityError.PERSON_MISSING);
        }
        grants.replace(id, programmeId, details.roles(), details.personId(), details.organisationId());
    }

    private void refuseIfOthersAnswer(Caller caller, UUID id) {
        var administered = caller.grants().stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .map(Grant::programmeId)
                .toList();
        if (!administered.containsAll(grants.programmesOf(id))) {
            throw new Refused(IdentityError.OTHER_PROGRAMMES);
        }
    }

    private void refuseWithoutAdministrator(UUID programmeId) {
        if (!grants.hasAdministrator(programmeId)) {
            throw new Refused(IdentityError.LAST_ADMINISTRATOR);
        }
    }
}
