package org.tuoling.shared.text;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * What a record is found by: its names, code and the pinyin initials of its Chinese words, in lower case.
 * A clerk types 吴兴, wx or WX-01.
 */
public final class SearchText {

    private SearchText() {}

    public static String of(String... parts) {
        var words = new StringJoiner(" ");
        for (String part : parts) {
            if (part == null || part.isBlank()) {
                continue;
            }
            words.add(doubled(part.toLowerCase(Locale.ROOT)));
            String initials = initialsOf(part);
            if (!initials.isEmpty()) {
                words.add(initials);
            }
        }
        return words.toString();
    }

    /** The LIKE pattern for what a reader typed, with its wildcards taken literally. */
    public static String pattern(String typed) {
        String escaped = Objects.requireNonNull(typed)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + doubled(escaped) + "%";
    }

    /**
     * Every Han character twice. The index knows a text by its runs of three letters, and what people search by is
     * mostly two characters long; standing twice they are four letters, which it can look up.
     */
    private static String doubled(String text) {
        var doubled = new StringBuilder();
        text.codePoints().forEach(letter -> {
            doubled.appendCodePoint(letter);
            if (Character.isIdeographic(letter)) {
                doubled.appendCodePoint(letter);
            }
        });
        return doubled.toString();
    }

    private static String initialsOf(String text) {
        var initials = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Pinyin.isChinese(c)) {
                initials.append(Character.toLowerCase(Pinyin.toPinyin(c).charAt(0)));
            }
        }
        return initials.toString();
    }
}
