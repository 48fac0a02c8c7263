package org.tuoling.care.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoling.grid.GridChains;
import org.tuoling.grid.GridId;
import org.tuoling.personnel.ConfidentialView;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Gathers from all features what a personal file tells of a person. */
@ApplicationScoped
class PersonFileReader {

    private static final String ABOVE = " › ";

    private final Sql sql;
    private final GridChains grids;
    private final Today today;

    PersonFileReader(Sql sql, GridChains grids, Today today) {
        this.sql = sql;
        this.grids = grids;
        this.today = today;
    }

    PersonFileContent read(UUID programmeId, PersonView person, ConfidentialView confidential, Locale locale) {
        var file = new Lines(programmeId, person.id(), locale);
        return new PersonFileContent(
                programme(programmeId, locale),
                person,
                confidential,
                grid(programmeId, person.id(), locale),
                file.branch().orElse(null),
                List.of(file.deployments(), file.stations(), file.appraisals(), file.honours(), file.leaves()),
                today.date());
    }

    private String programme(UUID programmeId, Locale locale) {
        return sql.one(
                        "select name_zh, name_en from programme where id = ?",
                        row -> name(row, "name", locale),
                        programmeId)
                .orElseThrow();
    }

    private String grid(UUID programmeId, UUID personId, Locale locale) {
        return grids.leafOf(programmeId, PersonId.of(personId), today.date())
                .map(leaf -> grids.above(programmeId, GridId.of(leaf.id()), today.date()).reversed().stream()
                        .map(link -> link.grid().name(locale))
                        .collect(Collectors.joining(ABOVE)))
                .orElse(null);
    }

    private static String name(Row row, String prefix, Locale locale) {
        return Ref.name(row.text(prefix + "_zh"), row.text(prefix + "_en"), locale);
    }

    /** The tables of one person's file. */
    private final class Lines {

        private final UUID programmeId;
        private final UUID personId;
        private final Locale locale;

        Lines(UUID programmeId, UUID personId, Locale locale) {
            this.programmeId = programmeId;
            this.personId = personId;
            this.locale = locale;
        }

        FileSection deployments() {
            return section("deployments", 6,
                    """
                    select d.post, d.kind, d.cohort, d.starts_on, d.last_day, h.name_zh, h.name_en
                    from deployment d join organisation h on h.id = d.host_unit_id
                    where d.programme_id = ? and d.person_id = ? order by d.starts_on desc, d.id
                    """,
                    row -> cells(term(row), name(row, "name", locale), row.text("post"),
                            word("personnel.DeploymentKind", row, "kind"), row.text("cohort")));
        }

        FileSection stations() {
            return section("stations", 3,
                    """
                    select s.starts_on, s.last_day, v.name_zh, v.name_en
                    from village_station s join organisation v on v.id = s.village_id
                    where s.programme_id = ? and s.person_id = ? order by s.starts_on desc, s.id
                    """,
                    row -> cells(term(row), name(row, "name", locale)));
        }

        FileSection appraisals() {
            return section("appraisals", 5,
                    """
                    select a.year, a.period, a.grade, a.appraised_by, a.summary from appraisal a
                    where a.programme_id = ? and a.person_id = ? order by a.year desc, a.period desc
                    """,
                    row -> cells(row.text("year") + " " + word("care.AppraisalPeriod", row, "period"),
                            word("care.AppraisalGrade", row, "grade"), row.text("appraised_by"), row.text("summary")));
        }

        FileSection honours() {
            return section("honours", 6,
                    """
                    select h.awarded_on, h.title_zh, h.title_en, h.level, h.awarded_by from honour h
                    where h.programme_id = ? and h.person_id = ? order by h.awarded_on desc, h.id
                    """,
                    row -> cells(row.text("awarded_on"), name(row, "title", locale), word("team.HonourLevel", row, "level"),
                            row.text("awarded_by")));
        }

        /** Leave counts once it is approved; days as the sites count them. */
        FileSection leaves() {
            return section("leaves", 4,
                    """
                    select extract(year from l.first_day)::integer as year, count(*) as times,
                           sum(l.last_day - l.first_day + 1) as days
                    from leave l
                    where l.programme_id = ? and l.person_id = ? and l.state in ('APPROVED', 'DEPARTED', 'RETURNED')
                    group by 1 order by 1 desc
                    """,
                    row -> cells(row.text("year"), row.text("times"), row.text("days")));
        }

        Optional<String> branch() {
            return sql.one(
                    """
                    select b.name_zh, b.name_en, m.role
                    from branch_membership m join branch b on b.id = m.branch_id
                    where m.programme_id = ? and m.person_id = ? and ? between m.starts_on and m.last_day
                    """,
                    row -> name(row, "name", locale) + " · " + word("team.BranchRole", row, "role"),
                    programmeId, personId, today.date());
        }

        private FileSection section(String name, int most, String query, Function<Row, List<String>> cells) {
            var rows = sql.list(query, cells, programmeId, personId);
            return new FileSection(name, rows.stream().limit(most).toList(), rows.size());
        }

        private String term(Row row) {
            String end = row.text("last_day");
            return row.text("starts_on") + " – " + (end.equals("infinity") ? "" : end);
        }

        private String word(String of, Row row, String column) {
            return Words.of(of + "." + row.text(column), locale);
        }

        private static List<String> cells(String... texts) {
            var cells = new ArrayList<String>();
            for (String text : texts) {
                cells.add(text == null ? "" : text);
            }
            return cells;
        }
    }
}
