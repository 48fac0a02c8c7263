package org.tuoling.care.file;

import java.time.LocalDate;
import java.util.List;
import org.tuoling.personnel.ConfidentialView;
import org.tuoling.personnel.PersonView;

/** What a personal file tells; it holds confidential fields, so it is not printed into logs. */
public final class PersonFileContent {

    private final String programme;
    private final PersonView person;
    private final ConfidentialView confidential;
    private final String grid;
    private final String branch;
    private final List<FileSection> sections;
    private final LocalDate asOf;

    PersonFileContent(
            String programme,
            PersonView person,
            ConfidentialView confidential,
            String grid,
            String branch,
            List<FileSection> sections,
            LocalDate asOf) {
        this.programme = programme;
        this.person = person;
        this.confidential = confidential;
        this.grid = grid;
        this.branch = branch;
        this.sections = List.copyOf(sections);
        this.asOf = asOf;
    }

    String programme() {
        return programme;
    }

    /** What the printed file is called. */
    public PersonView person() {
        return person;
    }

    ConfidentialView confidential() {
        return confidential;
    }

    /** The leaf the person sits in and the grids above it; null when he sits in none. */
    String grid() {
        return grid;
    }

    /** The branch and the person's role in it; null when he belongs to none. */
    String branch() {
        return branch;
    }

    List<FileSection> sections() {
        return sections;
    }

    LocalDate asOf() {
        return asOf;
    }
}
