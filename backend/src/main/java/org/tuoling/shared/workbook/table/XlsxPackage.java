package org.tuoling.shared.workbook.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Limits;
import org.tuoling.shared.workbook.WorkbookError;

/** The zip a workbook is. Parts are unpacked only when asked for, and only as far as the limits allow. */
final class XlsxPackage {

    private static final long BIG_ENOUGH_TO_JUDGE = 1024 * 1024;

    private final ZipFile zip;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Thrown while a part is unpacked beyond a limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static XlsxPackage open(byte[] file) {
        if (file.length > 4 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw new Refused(WorkbookError.OLD_FORMAT);
        }
        if (directoryEntries(file) > Limits.ZIP_ENTRIES) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
        try {
            return new XlsxPackage(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get());
        } catch (IOException | RuntimeException notAZip) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
    }

    /** Opens a part by its path; empty when there is none. */
    Optional<Xml> part(String path, long limit) {
        var entry = zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
        if (entry == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
        try {
            return Optional.of(new Xml(new Bounded(zip.getInputStream(entry), entry, limit)));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
    }

    Xml required(String path, long limit) {
        return part(path, limit).orElseThrow(() -> new Refused(WorkbookError.UNREADABLE));
    }

    /** Counted before the directory is read, because reading it makes an object of every entry. */
    private static int directoryEntries(byte[] file) {
        int entries = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    /** Counts what comes out and compares it with what went in: a zip bomb is noticed long before it has gone off. */
    private static final class Bounded extends FilterInputStream {
        private final long packed;
        private final long limit;
        private long unpacked;

        Bounded(InputStream in, ZipArchiveEntry entry, long limit) {
            super(in);
            this.packed = Math.max(1, entry.getCompressedSize());
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws TooLarge {
            unpacked += bytes;
            boolean bomb = unpacked > BIG_ENOUGH_TO_JUDGE && unpacked / packed > Limits.ZIP_RATIO;
            if (bomb || unpacked > limit) {
                throw new TooLarge();
            }
        }
    }
}
