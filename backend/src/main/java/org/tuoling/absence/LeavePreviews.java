package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuoling.shared.rest.DaySpan;
import org.tuoling.shared.time.Today;

/** Tells before leave is asked for what is left of it and who will have to approve. */
@ApplicationScoped
public class LeavePreviews {

    /** A leave reaches over the turn of a year, not over a decade. */
    private static final int DAYS_MAX = 3 * 366;

    private final LeaveBalances balances;
    private final LeaveApprovalRuleReader rules;
    private final Deciders deciders;
    private final Today today;

    LeavePreviews(LeaveBalances balances, LeaveApprovalRuleReader rules, Deciders deciders, Today today) {
        this.balances = balances;
        this.rules = rules;
        this.deciders = deciders;
        this.today = today;
    }

    public LeavePreviewView of(UUID programmeId, UUID personId, UUID kindId, LocalDate startsOn, LocalDate endsOn) {
        DaySpan.check(startsOn, endsOn, "endsOn", DAYS_MAX);
        int days = Math.toIntExact(endsOn.toEpochDay() - startsOn.toEpochDay() + 1);
        var ofKind = IntStream.rangeClosed(startsOn.getYear(), endsOn.getYear())
                .boxed()
                .flatMap(year -> balances.of(programmeId, personId, year).stream())
                .filter(balance -> balance.kind().id().equals(kindId))
                .toList();
        return new LeavePreviewView(days, ofKind, steps(programmeId, personId, days));
    }

    private List<LeavePreviewView.ExpectedStep> steps(UUID programmeId, UUID personId, int days) {
        var now = today.now();
        return rules.approversOf(programmeId, days, today.date()).stream()
                .map(approver -> new LeavePreviewView.ExpectedStep(
                        approver.authority(),
                        approver.level(),
                        deciders.expected(programmeId, personId, approver, now)))
                .toList();
    }
}
