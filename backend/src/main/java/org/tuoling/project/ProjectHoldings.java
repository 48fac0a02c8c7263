package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;

/** The projects a leaving person looks after. */
@ApplicationScoped
public class ProjectHoldings implements Holdings {

    private final ProjectRegister projects;

    ProjectHoldings(ProjectRegister projects) {
        this.projects = projects;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return projects.openOf(leaving.programmeId(), leaving.person()).stream()
                .map(ProjectHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to -> projects.passOpen(leaving.programmeId(), leaving.person(), to));
    }

    private static Holding holding(ProjectView project) {
        String nameEn = project.nameEn() == null ? project.nameZh() : project.nameEn();
        return new Holding(
                "projects", project.id(), "项目：" + project.nameZh(), "Project: " + nameEn, HoldingFate.GOES_ON);
    }
}
