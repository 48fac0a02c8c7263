package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;

/** The projects a leaving person looks after. */
@ApplicationScoped
public class ProjectHoldings implements Holdings {

    private final ProjectRegister projects;
    private final ProjectReader reader;

    ProjectHoldings(ProjectRegister projects, ProjectReader reader) {
        this.projects = projects;
        this.reader = reader;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return reader.openOf(leaving.programmeId(), leaving.person().value()).stream()
                .map(ProjectHoldings::holding)
                .toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to -> projects.passOpen(leaving.programmeId(), leaving.person(), to));
    }

    private static Holding holding(ProjectView project) {
        return new Holding(
                "projects",
                project.id(),
                title(project, Locale.SIMPLIFIED_CHINESE),
                title(project, Locale.ENGLISH),
                HoldingFate.GOES_ON);
    }

    private static String title(ProjectView project, Locale locale) {
        return Words.of("project.holding", locale, Ref.name(project.nameZh(), project.nameEn(), locale));
    }
}
