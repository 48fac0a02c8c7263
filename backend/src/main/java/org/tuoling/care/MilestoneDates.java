package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.problem.Words;

/** Puts the milestones of terms into the calendar. */
@ApplicationScoped
class MilestoneDates implements CalendarSource {

    private final MilestoneReader milestones;

    MilestoneDates(MilestoneReader milestones) {
        this.milestones = milestones;
    }

    @Override
    public Permission asks() {
        return Permission.CARE_READ;
    }

    @Override
    public List<CalendarEntry> between(Reach reach, LocalDate from, LocalDate to) {
        return milestones.between(reach, from, to).stream().map(MilestoneDates::entry).toList();
    }

    private static CalendarEntry entry(MilestoneView milestone) {
        var person = milestone.person();
        String title = "care.calendar." + milestone.kind();
        return new CalendarEntry(
                CalendarKind.MILESTONE,
                milestone.deploymentId(),
                "deployments",
                Words.of(title, Locale.SIMPLIFIED_CHINESE, person.nameZh()),
                Words.of(title, Locale.ENGLISH, person.nameZh()),
                milestone.fallsOn(),
                milestone.fallsOn(),
                null,
                null,
                person);
    }
}
