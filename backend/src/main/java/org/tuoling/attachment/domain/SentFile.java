package org.tuoling.attachment.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tuoling.attachment.DocumentError;
import org.tuoling.attachment.FileType;
import org.tuoling.shared.problem.Refused;

/** Tells what a file is by how it begins. What begins like nothing known is refused, whatever it calls itself. */
public final class SentFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What Word, Excel and PowerPoint wrote until 2007: macros hide in it where only they find them. */
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

    private SentFile() {}

    public static FileType typeOf(Path file) throws IOException {
        byte[] beginning = beginningOf(file);
        if (beginning.length == 0) {
            throw new Refused(DocumentError.EMPTY);
        }
        if (begins(beginning, PDF)) {
            return FileType.PDF;
        }
        if (begins(beginning, JPEG) || begins(beginning, PNG)) {
            return FileType.JPEG;
        }
        if (begins(beginning, ZIP)) {
            return OfficePackage.typeOf(file);
        }
        throw new Refused(begins(beginning, OLD_OFFICE) ? DocumentError.OLD_OFFICE : DocumentError.TYPE_UNKNOWN);
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(PNG.length);
        }
    }

    private static boolean begins(byte[] beginning, byte[] signature) {
        return beginning.length >= signature.length && Arrays.equals(beginning, 0, signature.length, signature, 0, signature.length);
    }
}
