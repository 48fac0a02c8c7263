package org.tuoling.fundsreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.fundsreport.domain.FundsReport;
import org.tuoling.fundsreport.domain.FundsReports;
import org.tuoling.history.ChangeLog;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Prepares the month's funds reports and has them signed off. */
@ApplicationScoped
public class FundsReportDesk {

    static final String TYPE = "funds-report";

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

    /**
     * Writes down what a closed month says; anew where the one in force is of before the month was opened again. A closed month
     * is added up without holding its book, which every payment of the place would wait for; that it stayed closed is looked
     * at afterwards, with the book held.
     */
    @Transactional
    public FundsReportId prepare(UUID programmeId, PlaceId place, YearMonth month, Hand by) {
        if (places.find(programmeId, place).isEmpty()) {
            throw Refused.at("placeId", FundsReportError.PLACE_UNKNOWN);
        }
        var book = closed(books.find(programmeId, place), month);
        checkNotTaken(programmeId, place, month.atDay(1));
        long reopenings = books.reopenings(programmeId, book, month);
        var content = written(figures.of(book.id(), month));
        closed(books.held(programmeId, place), month);
        if (books.reopenings(programmeId, book, month) != reopenings) {
            throw Refused.at("month", FundsReportError.OUTDATED);
        }
        var report = new FundsReport(programmeId, place.value(), month, book.end(), content, by, clock.instant());
        reports.persistAndFlush(report);
        changes.created(programmeId, TYPE, report.id(), view(programmeId, report.id()));
        return new FundsReportId(report.id());
    }

    private static ReportedBooks.Book closed(Optional<ReportedBooks.Book> book, YearMonth month) {
        return book.filter(found -> found.isClosed(month))
                .orElseThrow(() -> Refused.at("month", FundsReportError.MONTH_OPEN));
    }

    private void checkNotTaken(UUID programmeId, PlaceId place, LocalDate month) {
        boolean waits = reports.unsigned(programmeId, place.value(), month).isPresent();
        boolean holds = reports.inForce(programmeId, place.value(), month)
                .filter(signed -> !view(programmeId, signed.id()).outdated())
                .isPresent();
        if (waits || holds) {
            throw Refused.at("month", FundsReportError.MONTH_TAKEN);
        }
    }

    /**
     * Signs off a report somebody else prepared, as long as its month is still closed. The one that was signed before the
     * month was opened again is superseded by it.
     */
    @Transactional
    public void sign(UUID programmeId, FundsReportId id, long version, Hand by) {
        var report = reports.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, report.version());
        report.checkUnsigned();
        var before = view(programmeId, id.value());
        books.held(programmeId, PlaceId.of(before.place().id()));
        if (view(programmeId, id.value()).outdated()) {
            throw new Refused(FundsReportError.OUTDATED);
        }
        supersede(programmeId, report, by);
        report.sign(by, clock.instant());
        reports.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    private void supersede(UUID programmeId, FundsReport successor, Hand by) {
        reports.inForce(programmeId, successor.placeId(), successor.month()).ifPresent(old -> {
            var before = view(programmeId, old.id());
            old.supersede(by, clock.instant());
            // before the other one is signed: two are never in force, not even for a moment
            reports.flush();
            changes.changed(programmeId, TYPE, old.id(), before, view(programmeId, old.id()));
        });
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
