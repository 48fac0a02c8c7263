package org.tuoling.fundsreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.tuoling.fundsreport.domain.FundsReport;
import org.tuoling.fundsreport.domain.FundsReports;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Prepares the month's funds reports and has them signed off. */
@ApplicationScoped
public class FundsReportDesk {

    private static final String TYPE = "funds-report";

    private final FundsReports reports;
    private final FundsReportReader reader;
    private final FundsReportFigures figures;
    private final PlaceRegister places;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final ReportedBooks books;
    private final Clock clock;

    FundsReportDesk(
            FundsReports reports,
            FundsReportReader reader,
            FundsReportFigures figures,
            PlaceRegister places,
            ChangeLog changes,
            ObjectMapper json,
            ReportedBooks books,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.figures = figures;
        this.places = places;
        this.changes = changes;
        this.json = json;
        this.books = books;
        this.clock = clock;
    }

    /** Writes down what a closed month says. */
    @Transactional
    public FundsReportId prepare(UUID programmeId, PlaceId place, YearMonth month, Caller by) {
        if (places.find(programmeId, place).isEmpty()) {
            throw Refused.at("placeId", FundsReportError.PLACE_UNKNOWN);
        }
        var book = books.held(programmeId, place)
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
        books.held(programmeId, PlaceId.of(before.place().id()));
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
