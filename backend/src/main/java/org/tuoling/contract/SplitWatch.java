package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.decision.DecisionGate;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/**
 * Notices when contracts or payments to one payee for one project stay below the threshold one by one, and are above it
 * together: they are flagged, and commander and auditor are told. Nothing is refused, since there may be good reasons.
 */
@ApplicationScoped
public class SplitWatch {

    private final DecisionGate gate;
    private final NoticeBoard board;
    private final PayeeReader payees;
    private final ProjectRegister projects;
    private final Sql sql;
    private final Today today;

    SplitWatch(
            DecisionGate gate,
            NoticeBoard board,
            PayeeReader payees,
            ProjectRegister projects,
            Sql sql,
            Today today) {
        this.gate = gate;
        this.board = board;
        this.payees = payees;
        this.projects = projects;
        this.sql = sql;
        this.today = today;
    }

    private record Part(UUID id, long amount) {}

    /** Looks at what there is within the window before a day, once the latest of it is written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void watch(UUID programmeId, SplitKind kind, ContractParties parties, LocalDate on) {
        gate.threshold(programmeId, kind.decision(), parties.bookOf(), on).ifPresent(threshold -> {
            int days = gate.splittingWindowDays(programmeId, kind.decision(), parties.bookOf(), on);
            // two who split between them are looked at one after the other
            hold(programmeId, parties.payeeId());
            var found = parts(programmeId, kind, parties, on, days, threshold);
            if (total(found) > threshold.minor()) {
                flag(programmeId, kind, parties, found, threshold, days, on);
            }
        });
    }

    private void hold(UUID programmeId, PayeeId payee) {
        sql.one(
                "select id from payee where programme_id = ? and id = ? for no key update",
                row -> row.id("id"),
                programmeId,
                payee.value());
    }

    private List<Part> parts(
            UUID programmeId, SplitKind kind, ContractParties parties, LocalDate on, int days, Money threshold) {
        var now = today.now();
        return sql.list(
                kind.parts(),
                row -> new Part(row.id("id"), row.number("amount_minor")),
                programmeId,
                parties.payeeId().value(),
                parties.projectId().value(),
                on.minusDays(days),
                on,
                now.minus(Duration.ofDays(days)),
                now,
                threshold.minor());
    }

    private static long total(List<Part> parts) {
        return parts.stream().mapToLong(Part::amount).sum();
    }

    /** The same records are flagged once. */
    private void flag(
            UUID programmeId,
            SplitKind kind,
            ContractParties parties,
            List<Part> found,
            Money threshold,
            int days,
            LocalDate on) {
        UUID id = idOf(kind, found);
        int raised = sql.update(
                """
                insert into split_flag (id, programme_id, kind, project_id, payee_id, total_minor, threshold_minor,
                                        window_days, raised_on, raised_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                id,
                programmeId,
                kind,
                parties.projectId().value(),
                parties.payeeId().value(),
                total(found),
                threshold.minor(),
                days,
                on,
                today.now());
        if (raised > 0) {
            found.forEach(part -> sql.update(
                    "insert into split_flag_part (programme_id, flag_id, " + kind.partColumn() + ", amount_minor) values (?, ?, ?, ?)",
                    programmeId,
                    id,
                    part.id(),
                    part.amount()));
            tell(programmeId, parties, id, total(found));
        }
    }

    private static UUID idOf(SplitKind kind, List<Part> found) {
        String records = found.stream().map(part -> part.id().toString()).collect(Collectors.joining(",", kind + ":", ""));
        return UUID.nameUUIDFromBytes(records.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(UUID programmeId, ContractParties parties, UUID flag, long total) {
        var payee = payees.one(programmeId, parties.payeeId().value()).orElseThrow();
        var project = projects.find(programmeId, parties.projectId()).orElseThrow();
        var notice = Notice.of(
                NoticeKind.SPLITTING_FLAGGED,
                "split-flags",
                "split-flag:" + flag,
                payee.name(),
                Phrase.of(new Ref(project.id(), project.code(), project.nameZh(), project.nameEn())),
                Money.cny(total).amount());
        board.tell(programmeId, Role.COMMANDER, notice);
        board.tell(programmeId, Role.AUDITOR, notice);
    }
}
