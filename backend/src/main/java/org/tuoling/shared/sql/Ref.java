package org.tuoling.shared.sql;

import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record as it is shown beside this one: enough to name it and to open it. */
@Schema(description = "Another record, named so that it can be shown and opened.")
public record Ref(
        @Schema(description = "Its id.", examples = "01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01") UUID id,
        @Schema(description = "Its code.", examples = "HZ-EDU-01") String code,
        @Schema(description = "Chinese name.", examples = "湖州市示例小学") String nameZh,
        @Schema(description = "English name, if any.", examples = "Huzhou Example Primary School", nullable = true) String nameEn) {

    /** The id behind a reference that may be none. */
    public static UUID idOf(Ref reference) {
        return reference == null ? null : reference.id();
    }

    /** What it is called in the reader's language. */
    public String name(Locale locale) {
        return name(nameZh, nameEn, locale);
    }

    /** The English name for whoever reads English, where there is one; the Chinese one else. */
    public static String name(String zh, String en, Locale locale) {
        return en != null && locale.equals(Locale.ENGLISH) ? en : zh;
    }
}
