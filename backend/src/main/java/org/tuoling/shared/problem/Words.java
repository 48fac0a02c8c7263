package org.tuoling.shared.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds the words of an error in the reader's language. Chinese is the default, English the only other. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * Chinese unless the reader asks for English first.
     *
     * @param accepted the {@code Accept-Language} header, null or malformed as it may be: it must not spoil an answer
     */
    public static Locale localeOf(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted == null ? "" : accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> language.equals("en") || language.equals("zh"))
                    .findFirst()
                    .filter("en"::equals)
                    .map(english -> Locale.ENGLISH)
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The sentence for a code such as {@code twinning.pair-duplicate}; the code itself when nobody wrote one. */
    public static String of(String code, Locale locale, Object... arguments) {
        int dot = code.indexOf('.');
        try {
            var bundle = ResourceBundle.getBundle("messages/" + code.substring(0, dot), locale, NO_FALLBACK);
            return new MessageFormat(bundle.getString(code.substring(dot + 1)), locale).format(arguments);
        } catch (MissingResourceException missing) {
            return code;
        }
    }
}
