package org.tuoling.attachment.domain;

import java.util.Locale;
import java.util.Set;
import org.tuoling.attachment.FileType;

/** What a file is called when somebody takes it home: one name without a folder, that ends as its content does. */
public final class FileName {

    private static final int LENGTH = 200;
    private static final String UNNAMED = "document";

    /** Endings that say the same as another, or that a picture had before it was made anew. */
    private static final Set<String> OF_PICTURES = Set.of("jpg", "jpeg", "png");

    private FileName() {}

    /** @param sent as the sender's machine calls it, perhaps with folders; null when it says nothing */
    public static String of(String sent, FileType type) {
        String name = stem(sent == null ? "" : cleaned(sent.substring(afterFolders(sent))), type);
        int room = LENGTH - type.ending().length() - 1;
        return (name.isEmpty() ? UNNAMED : shortened(name, room)) + "." + type.ending();
    }

    private static int afterFolders(String sent) {
        return Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1;
    }

    /** Without what steers a screen or a file system, and without marks that turn the writing direction: gpj.exe. */
    private static String cleaned(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD<>:\"|?*]", "").replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static String stem(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean saysSo = ending.equals(type.ending()) || type == FileType.JPEG && OF_PICTURES.contains(ending);
        return dot >= 0 && saysSo ? name.substring(0, dot) : name;
    }

    /** Never in the middle of a character of two parts. */
    private static String shortened(String name, int room) {
        if (name.length() <= room) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room);
    }
}
