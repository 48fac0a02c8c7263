package org.tuoling.fundsreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tuoling.fundsreport.FundsReportContent.MovementLine;
import org.tuoling.fundsreport.FundsReportContent.ProjectLine;
import org.tuoling.fundsreport.FundsReportContent.StageLine;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/**
 * Adds up what a book says of a month. The balances kept with the accounts are those of today, so everything here comes from
 * the postings that took effect by the month's last day.
 */
@ApplicationScoped
class FundsReportFigures {

    private static final String STAGES =
            """
            select stage,
                   sum(minor) filter (where effective_on < ?) as opening_minor,
                   sum(minor) filter (where effective_on >= ? and minor > 0) as in_minor,
                   -sum(minor) filter (where effective_on >= ? and minor < 0) as out_minor,
                   sum(minor) as closing_minor
            from (select to_stage as stage, amount_minor as minor, effective_on from posting
                  where book_id = ? and effective_on <= ?
                  union all
                  select from_stage, -amount_minor, effective_on from posting
                  where book_id = ? and effective_on <= ?) moved
            where stage <> 'TREASURY'
            group by stage
            """;
    private static final String MOVEMENTS =
            """
            select code, count(*) as entries, sum(amount_minor) as amount_minor
            from journal_entry where book_id = ? and effective_on between ? and ?
            group by code
            """;
    private static final String PROJECTS =
            """
            select j.id, j.code, j.name_zh, j.name_en,
                   coalesce(sum(m.minor) filter (where m.stage in ('ALLOCATED', 'COMMITTED', 'PAID', 'FINAL')), 0) as allocated_minor,
                   coalesce(sum(m.minor) filter (where m.stage in ('COMMITTED', 'PAID', 'FINAL')), 0) as committed_minor,
                   coalesce(sum(m.minor) filter (where m.stage in ('PAID', 'FINAL')), 0) as paid_minor,
                   coalesce(sum(m.minor) filter (where m.stage = 'PAID' and m.other = 'COMMITTED' and m.minor > 0
                                                 and m.effective_on >= ?), 0) as paid_in_month_minor,
                   coalesce(-sum(m.minor) filter (where m.stage = 'PAID' and m.other = 'COMMITTED' and m.minor < 0
                                                  and m.effective_on >= ?), 0) as refunded_in_month_minor
            from (select to_account_id as account_id, to_stage as stage, from_stage as other, amount_minor as minor, effective_on
                  from posting where book_id = ? and effective_on <= ?
                  union all
                  select from_account_id, from_stage, to_stage, -amount_minor, effective_on
                  from posting where book_id = ? and effective_on <= ?) m
            join ledger_account a on a.id = m.account_id
            join project j on j.id = a.project_id
            group by j.id
            order by j.code, j.id
            """;

    private final Sql sql;

    FundsReportFigures(Sql sql) {
        this.sql = sql;
    }

    FundsReportContent of(UUID book, YearMonth month) {
        return new FundsReportContent(stages(book, month), movements(book, month), projects(book, month));
    }

    private List<StageLine> stages(UUID book, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return sql
                .list(STAGES, FundsReportFigures::stage, first, first, first, book, last, book, last)
                .stream()
                .sorted((one, other) -> one.stage().compareTo(other.stage()))
                .toList();
    }

    private static StageLine stage(Row row) {
        return new StageLine(
                row.oneOf(Stage.class, "stage"), orZero(row, "opening"), orZero(row, "in"), orZero(row, "out"), orZero(row, "closing"));
    }

    private List<MovementLine> movements(UUID book, YearMonth month) {
        return sql
                .list(
                        MOVEMENTS,
                        row -> new MovementLine(row.oneOf(EntryCode.class, "code"), row.number("entries"), row.cny("amount")),
                        book,
                        month.atDay(1),
                        month.atEndOfMonth())
                .stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private List<ProjectLine> projects(UUID book, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return sql.list(PROJECTS, FundsReportFigures::project, first, first, book, last, book, last);
    }

    private static ProjectLine project(Row row) {
        return new ProjectLine(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.cny("allocated"),
                row.cny("committed"),
                row.cny("paid"),
                row.cny("paid_in_month"),
                row.cny("refunded_in_month"));
    }

    /** Where nothing was posted there is nothing, and a ledger says nought of it. */
    private static Money orZero(Row row, String prefix) {
        return Objects.requireNonNullElse(row.cny(prefix), Money.cny(0));
    }
}
