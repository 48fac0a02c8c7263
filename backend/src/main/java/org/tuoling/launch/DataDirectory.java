package org.tuoling.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The folder that holds everything an installation must keep: the database cluster, its password, documents. One process uses
 * it at a time; the operating system gives the lock back when that process dies, however it dies.
 */
final class DataDirectory {

    private static final int PASSWORD_BYTES = 24;

    /** What a service with a database elsewhere puts here: its documents. */
    private static final Set<String> FILES = Set.of("files");

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new LaunchRefused("TUOLING_DATA points to a file, not a folder: " + root);
        }
        try {
            Files.createDirectories(root);
            refuseForeign(root);
            var channel = FileChannel.open(root.resolve("tuoling.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root, null);
            }
            return new DataDirectory(root, lock);
        } catch (OverlappingFileLockException ours) {
            throw inUse(root, ours);
        } catch (IOException denied) {
            throw new LaunchRefused("the data folder cannot be written to: " + root + " (" + denied.getMessage() + ")", denied);
        }
    }

    private static LaunchRefused inUse(Path root, Exception cause) {
        return new LaunchRefused(
                "another Tuoling is running on the data folder " + root + "; stop it, or choose another folder with TUOLING_DATA",
                cause);
    }

    /** A folder with other things in it was hardly meant; nothing is written into it. */
    private static void refuseForeign(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            var names = entries.map(entry -> entry.getFileName().toString()).toList();
            if (!FILES.containsAll(names) && !names.contains("tuoling.lock")) {
                throw new LaunchRefused("the data folder holds other files: " + root + "; choose an empty one with TUOLING_DATA");
            }
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries(String version) {
        return root.resolve("postgres-" + version);
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /** The database password, made once and readable by the owner only. */
    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException ignored) {
            // the operating system releases it with the process
        }
    }
}
