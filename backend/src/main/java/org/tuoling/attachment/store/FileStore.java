package org.tuoling.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of documents and pictures are. What is kept under a key never changes. */
public interface FileStore {

    /**
     * Keeps a file; once this returns it survives a crash. Keeping the same file again changes nothing.
     *
     * @param file in the spool; whether it is still there afterwards is not said
     */
    void put(FileKey key, Path file) throws IOException;

    /** The bytes of a file, to be closed by whoever reads them. */
    InputStream open(FileKey key) throws IOException;

    /** Forgets a file; one that is not there is forgotten already. */
    void remove(FileKey key) throws IOException;
}
