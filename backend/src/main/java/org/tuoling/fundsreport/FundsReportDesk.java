package org.tuoling.fundsreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.tuoling.fundsreport.domain.ChainEnd;
import org.tuoling.fundsreport.domain.FundsReport;
import org.tuoling.fundsreport.domain.FundsReports;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Prepares the month's funds reports and has them signed off. */
@ApplicationScoped
public class FundsReportDesk {

    private static final String TYPE = "funds-report";
    /** Holds the book, so that the month cannot be opened again while it is written down. */
    private static final String BOOK =
            """
            select id, closed_through, last_number, encode(last_hash, 'hex') as last_hash from ledger_book
            where programme_id = ? and place_id = ? and money_kind = 'FISCAL_AID' for share
            """;

    private final FundsReports reports;
    private final FundsReportReader reader;
    private final FundsReportFigures figures;
    private final PlaceRegister places;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    FundsReportDesk(
            FundsReports reports,
            FundsReportReader reader,
            FundsReportFigures figures,
            PlaceRegister places,
            ChangeLog changes,
            ObjectMapper json,
            Sql sql,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.figures = figures;
        this.places = places;
        this.changes = changes;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    private record Book(UUID id, LocalDate closedThrough, ChainEnd end) {

        static Book read(Row row) {
            return new Book(
                    row.id("id"), row.date("closed_through"), new ChainEnd(row.number("last_number"), row.text("last_hash")));
        }

        boolean isClosed(YearMonth month) {
            return closedThrough != null && !closedThrough.isBefore(month.atEndOfMonth());
        }
    }

    /** Writes down what a closed month says. */
    @Transactional
    public FundsReportId prepare(UUID programmeId, PlaceId place, YearMonth month, Caller by) {
        if (places.find(programmeId, place).isEmpty()) {
            throw Refused.at("placeId", FundsReportError.PLACE_UNKNOWN);
        }
        var book = sql.one(BOOK, Book::read, programmeId, place.value())
                .filter(found -> found.isClosed(month))
                .orElseThrow(() -> Refused.at("month", FundsReportError.MONTH_OPEN));
        if (reports.isThere(programmeId, place.value(), month.atDay(1))) {
            throw Refused.at("month", FundsReportError.MONTH_TAKEN);
        }
        var report = new FundsReport(
                programmeId, place.value(), month, book.end(), written(figures.of(book.id(), month)), by, clock.instant());
        reports.persistAndFlush(report);
        changes.created(programmeId, TYPE, report.id(), view(programmeId, report.id()));
        return new FundsReportId(report.id());
    }

    /** Signs off a report somebody else prepared, as long as its month is still closed. */
    @Transactional
    public void sign(UUID programmeId, FundsReportId id, long version, Caller by) {
        var report = reports.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, report.version());
        var before = view(programmeId, id.value());
        sql.one(BOOK, Book::read, programmeId, before.place().id());
        if (view(programmeId, id.value()).outdated()) {
            throw new Refused(FundsReportError.OUTDATED);
        }
        report.sign(by, clock.instant());
        reports.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a report nobody has signed, to be prepared anew. */
    @Transactional
    public void remove(UUID programmeId, FundsReportId id, long version) {
        var report = reports.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, report.version());
        report.checkUnsigned();
        var before = view(programmeId, id.value());
        reports.delete(report);
        reports.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    private String written(FundsReportContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private FundsReportView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
