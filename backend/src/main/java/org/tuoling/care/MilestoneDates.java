package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.tuoling.calendar.CalendarEntry;
import org.tuoling.calendar.CalendarKind;
import org.tuoling.calendar.CalendarSource;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;

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
        return new CalendarEntry(
                CalendarKind.MILESTONE,
                milestone.deploymentId(),
                "deployments",
                milestone.kind().zh() + "：" + person.nameZh(),
                milestone.kind().en() + ": " + person.nameZh(),
                milestone.fallsOn(),
                milestone.fallsOn(),
                null,
                null,
                person);
    }
}
