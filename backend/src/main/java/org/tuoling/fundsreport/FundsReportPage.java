package org.tuoling.fundsreport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.print.Xhtml;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.time.Today;

/** Lays a funds report out as XHTML for A4: what stands in each stage, what moved, where the money of each project is. */
public final class FundsReportPage {

    private static final String TEMPLATE = Xhtml.template("/fundsreport/funds-report.xhtml");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private final FundsReportView report;
    private final FundsReportContent content;
    private final Locale locale;

    public FundsReportPage(FundsReportView report, FundsReportContent content, Locale locale) {
        this.report = report;
        this.content = content;
        this.locale = locale;
    }

    public String xhtml() {
        return TEMPLATE.replace("${lang}", locale.toLanguageTag())
                .replace("${title}", word("title"))
                .replace("${month}", report.month())
                .replace("${state}", state())
                .replace("${unit}", word("unit"))
                .replace("${stages}", table("stages", 5, content.stages().stream().map(this::stage)))
                .replace("${movements}", table("movements", 3, content.movements().stream().map(this::movement)))
                .replace("${projects}", table("projects", 7, content.projects().stream().map(this::project)))
                .replace("${prepared}", hand("prepared", report.preparedBy(), report.preparedAt()))
                .replace("${signed}", hand("signed", report.signedBy(), report.signedAt()))
                .replace("${ledger}", Xhtml.escaped(
                        Words.of("fundsreport.page.ledger", locale, String.valueOf(report.ledgerNumber()), report.ledgerHash())))
                // last, so that no name is taken for a place in the template
                .replace("${place}", Xhtml.escaped(name(report.place().nameZh(), report.place().nameEn())));
    }

    /** Whether it is the one that holds. */
    private String state() {
        return switch (report.state()) {
            case PREPARED -> word("unsigned");
            case SIGNED -> "";
            case SUPERSEDED -> hand("superseded", report.supersededBy(), report.supersededAt());
        };
    }

    private List<String> stage(FundsReportContent.StageLine line) {
        return List.of(
                Words.of("ledger.Stage." + line.stage(), locale),
                shown(line.opening()), shown(line.in()), shown(line.out()), shown(line.closing()));
    }

    private List<String> movement(FundsReportContent.MovementLine line) {
        return List.of(
                Words.of("ledger.EntryCode." + line.code(), locale), String.valueOf(line.entries()), shown(line.amount()));
    }

    private List<String> project(FundsReportContent.ProjectLine line) {
        return List.of(
                line.code(), name(line.nameZh(), line.nameEn()), shown(line.allocated()), shown(line.committed()),
                shown(line.paid()), shown(line.paidInMonth()), shown(line.refundedInMonth()));
    }

    private String table(String name, int columns, Stream<List<String>> lines) {
        String headings = Stream.iterate(1, column -> column + 1)
                .limit(columns)
                .map(column -> "<th>%s</th>".formatted(word(name + "." + column)))
                .collect(Collectors.joining());
        String rows = lines.map(FundsReportPage::row).collect(Collectors.joining());
        return "<h2>%s</h2><table class=\"%s\"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(word(name), name, headings, rows);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td>%s</td>".formatted(Xhtml.shown(cell)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String hand(String key, String name, Instant at) {
        return Xhtml.escaped(Words.of("fundsreport.page." + key, locale, name == null ? "—" : name, at == null ? "—" : MOMENT.format(at)));
    }

    private static String shown(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount.minor(), 2));
    }

    private String name(String zh, String en) {
        return locale.getLanguage().equals("en") && en != null ? en : zh;
    }

    private String word(String key) {
        return Xhtml.escaped(Words.of("fundsreport.page." + key, locale));
    }
}
