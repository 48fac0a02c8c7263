package org.tuoling.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both kinds of store keep the same promises. */
class FileStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-10T04:00:00Z"), ZoneOffset.UTC);

    private final Bucket bucket = new Bucket();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        bucket.close();
    }

    private FileStore store(StoreConfig.Kind kind) {
        return switch (kind) {
            case DIRECTORY -> new DirectoryStore(folder.resolve("files"));
            case S3 -> new S3Store(bucket, CLOCK);
        };
    }

    private static FileKey keyOf(String text) {
        return new FileKey(UUID.randomUUID(), S3Signature.sha256(text));
    }

    private Path sent(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "sent-", null), text);
    }

    private static String read(FileStore store, FileKey key) throws IOException {
        try (var stream = store.open(key)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_read_again_until_it_is_removed(StoreConfig.Kind kind) throws IOException {
        var store = store(kind);
        var key = keyOf("合同");
        store.put(key, sent("合同"));
        assertThat(read(store, key)).isEqualTo("合同");
        store.remove(key);
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @EnumSource
    void keeping_twice_and_removing_twice_change_nothing(StoreConfig.Kind kind) throws IOException {
        var store = store(kind);
        var key = keyOf("twice");
        store.put(key, sent("twice"));
        store.put(key, sent("twice"));
        assertThat(read(store, key)).isEqualTo("twice");
        store.remove(key);
        store.remove(key);
    }

    @ParameterizedTest
    @EnumSource
    void programmes_do_not_share_files(StoreConfig.Kind kind) throws IOException {
        var store = store(kind);
        var ours = keyOf("same");
        var theirs = keyOf("same");
        store.put(ours, sent("same"));
        store.put(theirs, sent("same"));
        store.remove(ours);
        assertThat(read(store, theirs)).isEqualTo("same");
    }

    @Test
    void a_file_arrives_in_the_folder_whole_and_nothing_else_does() throws IOException {
        var key = keyOf("whole");
        store(StoreConfig.Kind.DIRECTORY).put(key, sent("whole"));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("files").resolve(key.path()));
        }
    }

    @Test
    void a_bucket_that_knows_another_secret_keeps_nothing() throws IOException {
        bucket.changeSecret();
        var key = keyOf("refused");
        var file = sent("refused");
        assertThatThrownBy(() -> store(StoreConfig.Kind.S3).put(key, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThat(bucket.kept()).isEmpty();
    }

    @Test
    void a_bucket_is_sent_what_the_hash_says_or_nothing() throws IOException {
        var file = sent("something else");
        assertThatThrownBy(() -> store(StoreConfig.Kind.S3).put(keyOf("said"), file)).isInstanceOf(IOException.class);
        assertThat(bucket.kept()).isEmpty();
    }

    @Test
    void a_key_is_a_hash_and_never_a_path() {
        var programme = UUID.randomUUID();
        for (String hash : new String[] {"../../etc/passwd", "", "A".repeat(64), "0".repeat(63) + "/"}) {
            assertThatThrownBy(() -> new FileKey(programme, hash)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
