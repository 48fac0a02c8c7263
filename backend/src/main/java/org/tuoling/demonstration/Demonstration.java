package org.tuoling.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.grid.GridDutyRegister;
import org.tuoling.identity.AccountOffice;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.programme.ProgrammeDetails;
import org.tuoling.programme.ProgrammeReader;
import org.tuoling.programme.ProgrammeRegister;
import org.tuoling.programme.ProgrammeView;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;

/**
 * The programme of the article, with invented people and donors, and an account for every role. A load that was cut
 * off is finished at the next start; a finished one is never repeated.
 */
@ApplicationScoped
public class Demonstration {

    public static final String PROGRAMME = "huzhou-10";

    private static final ProgrammeDetails DETAILS = new ProgrammeDetails(
            PROGRAMME,
            "湖州市第十批援疆",
            "Huzhou aid to Xinjiang, tenth batch",
            LocalDate.of(2019, 12, 1),
            LocalDate.of(2022, 12, 31),
            "演示项目：人员、捐赠人均为虚构。");

    /** Who the accounts are that belong to somebody on post, by role. */
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.COMMANDER, "R-001",
            Role.GRID_LEADER, "R-004",
            Role.MEMBER, "R-008",
            Role.PROJECT_OFFICER, "R-009",
            Role.FINANCE_OFFICER, "R-011",
            Role.ADMINISTRATOR, "R-012");

    /** The unit the partner speaks for. */
    private static final String PARTNER = "KP-SCH-01";

    private static final LocalDate FIRST_ARRIVAL = LocalDate.of(2019, 12, 25);

    private static final String PASSWORD_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 14;

    private final DemonstrationFiles files;
    private final DemonstrationConfig config;
    private final ProgrammeRegister programmes;
    private final ProgrammeReader programmeReader;
    private final AccountOffice accounts;
    private final PersonRegister people;
    private final OrganisationRegister organisations;
    private final GridDutyRegister gridDuty;
    private final DemonstrationMonths months;
    private final DemonstrationPapers papers;
    private final Sql sql;
    private final Clock clock;
    private final DemonstrationClock demonstrationClock;

    Demonstration(
            DemonstrationFiles files,
            DemonstrationConfig config,
            ProgrammeRegister programmes,
            ProgrammeReader programmeReader,
            AccountOffice accounts,
            PersonRegister people,
            OrganisationRegister organisations,
            GridDutyRegister gridDuty,
            DemonstrationMonths months,
            DemonstrationPapers papers,
            Sql sql,
            Clock clock,
            DemonstrationClock demonstrationClock) {
        this.files = files;
        this.config = config;
        this.programmes = programmes;
        this.programmeReader = programmeReader;
        this.accounts = accounts;
        this.people = people;
        this.organisations = organisations;
        this.gridDuty = gridDuty;
        this.months = months;
        this.papers = papers;
        this.sql = sql;
        this.clock = clock;
        this.demonstrationClock = demonstrationClock;
    }

    /** How the demonstration is signed in to; the password is known only when it has just been set. */
    public record Logins(List<String> usernames, Optional<String> password) {}

    public boolean isWanted() {
        return config.enabled();
    }

    public Logins load() {
        if (isLoaded()) {
            demonstrationClock.resume();
            config.password().ifPresent(this::setPassword);
            return new Logins(usernames(), config.password());
        }
        demonstrationClock.startInTheRecords();
        UUID programme = programmeReader.coded(PROGRAMME).map(ProgrammeView::id).orElseGet(() -> programmes.open(DETAILS));
        files.load(programme);
        var kept = papers.keep(programme);
        String password = config.password().orElseGet(Demonstration::randomPassword);
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = openAccounts(programme, password);
            holdEverybodyToAGrid(programme);
            months.close(programme);
            Optional.ofNullable(opened.get(Role.PROJECT_OFFICER))
                    .ifPresent(account -> papers.attach(programme, account, kept));
            sql.update("insert into demonstration (programme_id, loaded_at) values (?, ?)", programme, clock.instant());
            demonstrationClock.keep();
        });
        return new Logins(usernames(), Optional.of(password));
    }

    /** The files seat everybody for all his time on post; from now on the database holds it. */
    private void holdEverybodyToAGrid(UUID programme) {
        gridDuty.declare(programme, gridDuty.of(programme).version(), FIRST_ARRIVAL);
    }

    /** Brings the files in again; since they are there already, nothing changes. */
    int loadFilesAgain() {
        return files.load(programmeReader.coded(PROGRAMME).orElseThrow().id());
    }

    public boolean isLoaded() {
        return sql.one("select programme_id from demonstration", row -> row.id("programme_id")).isPresent();
    }

    /** Those whose names were free. */
    private Map<Role, UUID> openAccounts(UUID programme, String password) {
        var opened = new EnumMap<Role, UUID>(Role.class);
        UUID partner = organisations.coded(programme, PARTNER).orElseThrow().id();
        for (Role role : Role.values()) {
            accounts.openForDemonstration(
                            programme,
                            role,
                            password,
                            person(programme, role),
                            role == Role.PARTNER ? partner : null)
                    .ifPresent(account -> {
                        sql.update("insert into demonstration_account (account_id) values (?)", account);
                        opened.put(role, account);
                    });
        }
        return opened;
    }

    private UUID person(UUID programme, Role role) {
        String code = PEOPLE.get(role);
        return code == null ? null : people.coded(programme, code).orElseThrow().id();
    }

    private void setPassword(String password) {
        sql.list("select account_id from demonstration_account", row -> row.id("account_id"))
                .forEach(account -> accounts.setDemonstrationPassword(account, password));
    }

    private List<String> usernames() {
        return sql.list(
                "select a.username from demonstration_account d join account a on a.id = d.account_id order by a.created_at, a.id",
                row -> row.text("username"));
    }

    private static String randomPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(PASSWORD_LETTERS.charAt(random.nextInt(PASSWORD_LETTERS.length())));
        }
        return password.toString();
    }
}
