package org.tuoling.attachment.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tuoling.attachment.DocumentError;
import org.tuoling.attachment.FileType;
import org.tuoling.shared.problem.Refused;

/**
 * Looks into a zip that may be a document of Word, Excel or PowerPoint. What it says of its own sizes is not believed:
 * everything is unpacked once, to nowhere, and counted.
 */
final class OfficePackage {

    private static final String TYPES = "[content_types].xml";
    private static final int ENTRIES = 10_000;

    /** Real documents of 50 MB are mostly pictures, which do not shrink; a bomb unpacks to as much as one lets it. */
    private static final long UNPACKED_BYTES = 500L * 1024 * 1024;

    /** The list of the types of the parts; that of a document of a thousand pictures takes a tenth of it. */
    private static final int TYPES_BYTES = 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final Set<String> names = new HashSet<>();

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    static FileType typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var office = new OfficePackage(zip);
            office.readNames();
            office.refuseDeclaredMacros();
            var type = office.type();
            office.refuseBomb();
            return type;
        } catch (ZipException | IllegalArgumentException unreadable) {
            throw new Refused(DocumentError.DAMAGED);
        }
    }

    private void readNames() {
        if (zip.size() > ENTRIES) {
            throw new Refused(DocumentError.UNPACKS_TOO_LARGE);
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (isMacro(name)) {
                throw new Refused(DocumentError.MACROS);
            }
            // of two parts with one name, programs differ in which they open
            if (!names.add(name) || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
                throw new Refused(DocumentError.DAMAGED);
            }
        }
    }

    /** Programs in Visual Basic, in the macro sheets before it, and controls that run on opening. */
    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.contains("/macrosheets/")
                || name.contains("/activex/");
    }

    /** A part with a program may be called anything: what Office goes by is the type that is declared of it. */
    private void refuseDeclaredMacros() throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().equalsIgnoreCase(TYPES) && declaresMacros(entry)) {
                throw new Refused(DocumentError.MACROS);
            }
        }
    }

    private boolean declaresMacros(ZipEntry types) throws IOException {
        try (InputStream part = zip.getInputStream(types)) {
            byte[] bytes = part.readNBytes(TYPES_BYTES + 1);
            if (bytes.length > TYPES_BYTES) {
                throw new Refused(DocumentError.UNPACKS_TOO_LARGE);
            }
            // without the zeros between them, letters of UTF-16 read as those of UTF-8 do
            String declared = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
            return declared.contains("macroenabled") || declared.contains("vbaproject");
        }
    }

    private FileType type() {
        if (!names.contains(TYPES)) {
            throw new Refused(DocumentError.TYPE_UNKNOWN);
        }
        if (names.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
            return FileType.PPTX;
        }
        throw new Refused(DocumentError.TYPE_UNKNOWN);
    }

    private void refuseBomb() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            try (InputStream part = zip.getInputStream(entries.nextElement())) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED_BYTES) {
                        throw new Refused(DocumentError.UNPACKS_TOO_LARGE);
                    }
                }
            }
        }
    }
}
