package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.PersonId;

/** The projects a leaving person looks after. */
@ApplicationScoped
public class ProjectHoldings implements Holdings {

    private final ProjectRegister projects;

    ProjectHoldings(ProjectRegister projects) {
        this.projects = projects;
    }

    @Override
    public List<Holding> of(UUID programmeId, PersonId person, LocalDate day) {
        return projects.openOf(programmeId, person).stream()
                .map(ProjectHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(UUID programmeId, PersonId from, PersonId to, LocalDate lastDay) {
        projects.passOpen(programmeId, from, to);
    }

    private static Holding holding(ProjectView project) {
        String nameEn = project.nameEn() == null ? project.nameZh() : project.nameEn();
        return new Holding("projects", project.id(), "项目：" + project.nameZh(), "Project: " + nameEn, true);
    }
}
