package org.tuoling.shared.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.time.Today;

/** The words of a workbook in the reader's language: its sheet, its headings, the labels of its choices. */
final class Labels {

    static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String ROOT_PACKAGE = "org.tuoling.";

    private final String words;
    private final Locale locale;
    private final Map<Class<?>, Map<String, Enum<?>>> meanings = new HashMap<>();

    Labels(Sheet<?> sheet, Locale locale) {
        this.words = sheet.words();
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String sheet() {
        return Words.of(words, locale);
    }

    String heading(Column<?> column) {
        return Words.of(words + "." + column.field(), locale);
    }

    /** One line of explanation, or nothing. */
    String help(Column<?> column) {
        String code = words + "." + column.field() + ".help";
        String help = Words.of(code, locale);
        return help.equals(code) ? "" : help;
    }

    String choice(Enum<?> constant) {
        return Words.of(codeOf(constant), locale);
    }

    List<String> choiceList(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(this::choice).toList();
    }

    /** The labels of all choices, as a sentence names them. */
    String choices(Class<? extends Enum<?>> type) {
        return String.join(words("workbook.list-separator"), choiceList(type));
    }

    /** What a cell may look like; for a choice, the first. */
    String example(Column<?> column) {
        return column.example().isEmpty() && column.choices() != null
                ? choiceList(column.choices()).getFirst()
                : column.example();
    }

    /** A value of a view as a cell shows it: text, number, date or nothing. */
    Object shown(Object value) {
        return switch (value) {
            case Ref reference -> reference.code();
            case Enum<?> constant -> choice(constant);
            case Money money -> new BigDecimal(money.amount()).setScale(2, RoundingMode.UNNECESSARY);
            case Boolean flag -> words(flag ? "workbook.yes" : "workbook.no");
            case Instant moment -> moment.atZone(Today.ZONE).toLocalDate();
            case null, default -> value;
        };
    }

    /** The choice somebody has written: by its name, or by its label in either language. */
    <E extends Enum<E>> Optional<E> meaning(String written, Class<E> type) {
        var constant = meanings.computeIfAbsent(type, Labels::meaningsOf).get(folded(written));
        return Optional.ofNullable(constant).map(type::cast);
    }

    private static Map<String, Enum<?>> meaningsOf(Class<?> type) {
        var meanings = new HashMap<String, Enum<?>>();
        for (Object each : type.getEnumConstants()) {
            var constant = (Enum<?>) each;
            meanings.put(folded(constant.name()), constant);
            LOCALES.forEach(locale -> meanings.put(folded(Words.of(codeOf(constant), locale)), constant));
        }
        return meanings;
    }

    String words(String code, Object... arguments) {
        return Words.of(code, locale, arguments);
    }

    /** {@code place.Side.RECIPIENT}: the feature the enum lives in, its name and the constant's. */
    static String codeOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String feature = type.getPackageName().substring(ROOT_PACKAGE.length()).split("\\.")[0];
        return feature + "." + type.getSimpleName() + "." + constant.name();
    }

    /** A text without the differences readers do not see: width, case, runs of spaces. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
