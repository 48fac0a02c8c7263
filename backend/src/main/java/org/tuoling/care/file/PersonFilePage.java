package org.tuoling.care.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuoling.shared.problem.Words;

/** Lays a personal file out as XHTML for one sheet of A4: every table is cut to so many lines, every line to one. */
final class PersonFilePage {

    private static final String TEMPLATE = template();

    private final PersonFileContent file;
    private final Locale locale;

    PersonFilePage(PersonFileContent file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    String xhtml() {
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
                .replace("${programme}", escaped(file.programme()))
                .replace("${facts}", facts)
                .replace("${sections}", file.sections().stream().map(this::section).collect(Collectors.joining()))
                .replace("${footer}", escaped(Words.of("care.file.footer", locale, file.asOf().toString())))
                // last, so that nobody's name is taken for a place in the template
                .replace("${name}", escaped(person.name()));
    }

    private String fact(String name, Object value) {
        return "<th>%s</th><td><div>%s</div></td>".formatted(word(name), shown(value));
    }

    private String wide(String name, Object value) {
        return "<th>%s</th><td colspan=\"3\"><div>%s</div></td>".formatted(word(name), shown(value));
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
                .map(cell -> "<td><div>%s</div></td>".formatted(shown(cell)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String word(String key) {
        return escaped(Words.of("care.file." + key, locale));
    }

    private static String shown(Object value) {
        return value == null || value.toString().isEmpty() ? "—" : escaped(value.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("\\s+", " ");
    }

    private static String template() {
        try (var stream = PersonFilePage.class.getResourceAsStream("/care/person-file.xhtml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
