package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.time.Today;

/** Looks up the projects and people that progress is about, and refuses those it cannot be. */
@ApplicationScoped
class Works {

    private final ProjectRegister projects;
    private final PersonRegister people;
    private final Today today;

    Works(ProjectRegister projects, PersonRegister people, Today today) {
        this.projects = projects;
        this.people = people;
        this.today = today;
    }

    ProjectView project(UUID programmeId, ProjectId id) {
        return projects.find(programmeId, id)
                .orElseThrow(() -> Refused.at("projectId", ProgressError.PROJECT_UNKNOWN));
    }

    /** The same, and it takes no step until the transaction ends. */
    ProjectView held(UUID programmeId, ProjectId id) {
        return projects.held(programmeId, id)
                .orElseThrow(() -> Refused.at("projectId", ProgressError.PROJECT_UNKNOWN));
    }

    void checkPerson(UUID programmeId, PersonId id, String field) {
        if (people.find(programmeId, id).isEmpty()) {
            throw Refused.at(field, ProgressError.PERSON_UNKNOWN);
        }
    }

    /** The hand of a person a paper names; nobody's where it names none. */
    Hand paperHand(UUID programmeId, PersonId id, String field) {
        if (id == null) {
            return Hand.NOBODY;
        }
        var person = people.find(programmeId, id).orElseThrow(() -> Refused.at(field, ProgressError.PERSON_UNKNOWN));
        return Hand.ofPerson(person.id(), person.name());
    }

    void checkNotInFuture(LocalDate day, String field) {
        if (day != null && day.isAfter(today.date())) {
            throw Refused.at(field, ProgressError.IN_FUTURE);
        }
    }
}
