package org.tuoling.care.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuoling.shared.print.Xhtml;
import org.tuoling.shared.problem.Words;

/** Lays a personal file out as XHTML for one sheet of A4: every table is cut to so many lines, every line to one. */
public final class PersonFilePage {

    private static final String TEMPLATE = Xhtml.template("/care/person-file.xhtml");

    private final PersonFileContent file;
    private final Locale locale;

    public PersonFilePage(PersonFileContent file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    public String xhtml() {
        var person = file.person();
        var confidential = file.confidential();
        String facts = fact("code", person.code())
                + fact("sex", person.sex() == null ? null : Words.of("personnel.Sex." + person.sex(), locale))
                + "</tr><tr>"
                + fact("birthDate", confidential.birthDate())
                + fact("phone", confidential.phone())
                + "</tr><tr>"
                + wide("emergencyContact", confidential.emergencyContact())
                + "</tr><tr>"
                + wide("grid", file.grid())
                + "</tr><tr>"
                + wide("branch", file.branch());
        return TEMPLATE.replace("${lang}", locale.toLanguageTag())
                .replace("${title}", word("title"))
                .replace("${programme}", Xhtml.escaped(file.programme()))
                .replace("${facts}", facts)
                .replace("${sections}", file.sections().stream().map(this::section).collect(Collectors.joining()))
                .replace("${footer}", Xhtml.escaped(Words.of("care.file.footer", locale, file.asOf().toString())))
                // last, so that nobody's name is taken for a place in the template
                .replace("${name}", Xhtml.escaped(person.name()));
    }

    private String fact(String name, Object value) {
        return "<th>%s</th><td><div>%s</div></td>".formatted(word(name), Xhtml.shown(value));
    }

    private String wide(String name, Object value) {
        return "<th>%s</th><td colspan=\"3\"><div>%s</div></td>".formatted(word(name), Xhtml.shown(value));
    }

    private String section(FileSection section) {
        String title = section.total() > section.rows().size()
                ? Words.of("care.file.more", locale, word(section.name()), section.rows().size(), section.total())
                : word(section.name());
        String rows = section.rows().isEmpty()
                ? "<p>%s</p>".formatted(word("none"))
                : "<table class=\"%s\"><tr>%s</tr>%s</table>".formatted(
                        section.name(), headings(section), section.rows().stream().map(this::line).collect(Collectors.joining()));
        return "<h2>%s</h2>%s".formatted(title, rows);
    }

    private String headings(FileSection section) {
        return IntStream.rangeClosed(1, section.rows().getFirst().size())
                .mapToObj(column -> "<th>%s</th>".formatted(word(section.name() + "." + column)))
                .collect(Collectors.joining());
    }

    private String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td><div>%s</div></td>".formatted(Xhtml.shown(cell)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String word(String key) {
        return Xhtml.escaped(Words.of("care.file." + key, locale));
    }
}
