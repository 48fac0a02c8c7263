package org.tuoling.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel in a jar of ours, unpacked once per version. */
final class PostgresBinaries {

    /** Has to be raised together with the binaries' version in the build file. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final int OWNER_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The marker is written last, so that an unpacking that was cut off is done again. */
    static Path unpackedIn(DataDirectory data) throws IOException {
        Path target = data.binaries(VERSION);
        Path marker = target.resolve(".complete");
        if (Files.exists(marker)) {
            return target;
        }
        Trees.delete(target);
        Files.createDirectories(target);
        try (var archive = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, target);
            }
        }
        Files.createFile(marker);
        return target;
    }

    private static InputStream open() {
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        String name = "/postgres-" + (System.getProperty("os.name").startsWith("Linux") ? "linux" : "other") + "-" + machine + ".txz";
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new LaunchRefused(
                    "the embedded PostgreSQL runs on 64-bit Linux only; set DATABASE_URL=postgres://user:password@host:5432/name to use another one");
        }
        return archive;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & OWNER_EXECUTE) != 0) {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
                Files.setPosixFilePermissions(path, permissions);
            }
        }
    }
}
