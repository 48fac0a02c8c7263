package org.tuoling.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.tuoling.fundsreport.FundsReportDesk;
import org.tuoling.ledger.PeriodDesk;
import org.tuoling.ledger.PeriodReader;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.shared.access.Hand;

/**
 * Closes the months of the ledgers that are long past, and has the last of them reported and signed. After everything else:
 * nothing is posted into a closed month any more. December stays open, to be closed by whoever is shown how.
 */
@ApplicationScoped
class DemonstrationMonths {

    private static final YearMonth LAST = YearMonth.of(2021, 11);
    private static final String COUNTY = "652929";
    private static final String FINANCE_OFFICER = "R-011";
    private static final String COMMANDER = "R-001";

    private final PeriodReader periods;
    private final PeriodDesk desk;
    private final FundsReportDesk reports;
    private final PlaceRegister places;
    private final PersonRegister people;

    DemonstrationMonths(
            PeriodReader periods,
            PeriodDesk desk,
            FundsReportDesk reports,
            PlaceRegister places,
            PersonRegister people) {
        this.periods = periods;
        this.desk = desk;
        this.reports = reports;
        this.places = places;
        this.people = people;
    }

    void close(UUID programme) {
        for (var period : periods.all(programme, null).reversed()) {
            var month = YearMonth.parse(period.month());
            if (!month.isAfter(LAST)) {
                desk.close(programme, PlaceId.of(period.place().id()), month);
            }
        }
        var county = PlaceId.of(places.coded(programme, COUNTY).orElseThrow().id());
        var report = reports.prepare(programme, county, LAST, hand(programme, FINANCE_OFFICER));
        reports.sign(programme, report, 0, hand(programme, COMMANDER));
    }

    private Hand hand(UUID programme, String code) {
        var person = people.coded(programme, code).orElseThrow();
        return Hand.ofPerson(person.id(), person.name());
    }
}
