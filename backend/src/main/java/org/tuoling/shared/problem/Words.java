package org.tuoling.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds the words of an error in the reader's language. Chinese is the default, English the only other. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** Chinese unless the reader asks for English first. */
    public static Locale localeOf(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            switch (locale.getLanguage()) {
                case "en" -> {
                    return Locale.ENGLISH;
                }
                case "zh" -> {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                default -> {
                    // the next preference may be one we speak
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
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
