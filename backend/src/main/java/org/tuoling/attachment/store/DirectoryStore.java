package org.tuoling.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps files in a folder. A file comes under its name whole or not at all: it is written elsewhere on the same disk,
 * forced out of the machine's memory, and then renamed.
 */
final class DirectoryStore implements FileStore {

    private final Path root;

    DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(FileKey key, Path file) throws IOException {
        Path target = root.resolve(key.path());
        force(file, StandardOpenOption.WRITE);
        makeFolder(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(target.getParent(), StandardOpenOption.READ);
    }

    @Override
    public InputStream open(FileKey key) throws IOException {
        return Files.newInputStream(root.resolve(key.path()));
    }

    @Override
    public void remove(FileKey key) throws IOException {
        Files.deleteIfExists(root.resolve(key.path()));
    }

    /** A new folder is an entry of the one above, which has to be written too. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectories(folder);
            force(folder.getParent(), StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption opened) throws IOException {
        try (var channel = FileChannel.open(path, opened)) {
            channel.force(true);
        }
    }
}
