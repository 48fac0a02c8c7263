package org.tuoling.progress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.progress.ProgressError;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.workbook.Cells;

/** What the codes in the rows of this feature's workbooks stand for. */
@ApplicationScoped
class Codes {

    private final ProjectRegister projects;
    private final PersonRegister people;

    Codes(ProjectRegister projects, PersonRegister people) {
        this.projects = projects;
        this.people = people;
    }

    UUID project(Cells row) {
        return row.reference(
                "projectId",
                code -> projects.coded(row.programmeId(), code).map(ProjectView::id),
                ProgressError.PROJECT_UNKNOWN);
    }

    UUID person(Cells row, String field) {
        return row.reference(
                field, code -> people.coded(row.programmeId(), code).map(PersonView::id), ProgressError.PERSON_UNKNOWN);
    }
}
