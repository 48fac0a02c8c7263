package org.tuoling.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tuoling.demonstration.Demonstration;
import org.tuoling.funding.FundingRegister;
import org.tuoling.shared.idempotency.Idempotency;

/**
 * Sees to it that somebody can sign in, and tells the operator where. Standard output and not the log: it is the
 * answer to the command that was typed, and a password has no place in a log.
 */
@ApplicationScoped
public class StartUp {

    private final Demonstration demonstration;
    private final FirstAdministrator firstAdministrator;
    private final Idempotency idempotency;
    private final FundingRegister funding;
    private final Scheduler timers;
    private final boolean prepares;
    private final List<String> greeting = new ArrayList<>();

    StartUp(
            Demonstration demonstration,
            FirstAdministrator firstAdministrator,
            Idempotency idempotency,
            FundingRegister funding,
            Scheduler timers,
            @ConfigProperty(name = "tuoling.start.prepare", defaultValue = "true") boolean prepares) {
        this.prepares = prepares;
        this.demonstration = demonstration;
        this.firstAdministrator = firstAdministrator;
        this.idempotency = idempotency;
        this.funding = funding;
        this.timers = timers;
    }

    /** The timers wait until all is prepared: they would call the roll of an evening that is being brought in. */
    void prepare(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.TEST || !prepares) {
            return;
        }
        prepareRecords();
        // a second instance may be run without timers
        if (timers.isStarted()) {
            timers.resume();
        }
    }

    private void prepareRecords() {
        idempotency.forgetOld();
        funding.postBacklog();
        if (demonstration.isWanted()) {
            System.out.println("Preparing the demonstration programme " + Demonstration.PROGRAMME + " …");
            greet(demonstration.load());
        } else {
            firstAdministrator.openIfNobodyCanSignIn().ifPresent(password -> {
                greeting.add("First administrator: " + FirstAdministrator.USERNAME);
                greeting.add("Password (shown once): " + password);
            });
        }
    }

    private void greet(Demonstration.Logins logins) {
        greeting.add("Demonstration programme: " + Demonstration.PROGRAMME);
        greeting.add("Logins: " + String.join(", ", logins.usernames()));
        greeting.add(logins.password()
                .map(password -> "Password of each: " + password)
                .orElse("Password: as printed at the first start; TUOLING_DEMO_PASSWORD sets another"));
    }

    void greet(@ObservesAsync HttpServerStart started) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        var lines = new StringBuilder("\n驼铃 Tuoling is ready: http://localhost:")
                .append(started.options().getPort());
        greeting.forEach(line -> lines.append("\n  ").append(line));
        System.out.println(lines.append('\n'));
    }
}
