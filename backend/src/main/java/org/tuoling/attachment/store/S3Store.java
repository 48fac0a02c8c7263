package org.tuoling.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Keeps files in a bucket, addressed by path, as every service that speaks S3 understands. */
final class S3Store implements FileStore {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final String NOTHING = S3Signature.sha256("");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
    private final StoreConfig.Bucket bucket;
    private final S3Signature signature;
    private final Clock clock;

    S3Store(StoreConfig.Bucket bucket, Clock clock) {
        this.bucket = bucket;
        this.signature = new S3Signature(bucket.accessKey(), bucket.secretKey(), bucket.region());
        this.clock = clock;
    }

    /** The service compares what arrives with the hash, and answers only when it has kept it. */
    @Override
    public void put(FileKey key, Path file) throws IOException {
        var answer = send("PUT", key, BodyPublishers.ofFile(file), key.sha256());
        answer.body().close();
        expect(answer, key, 200);
    }

    @Override
    public InputStream open(FileKey key) throws IOException {
        var answer = send("GET", key, BodyPublishers.noBody(), NOTHING);
        if (answer.statusCode() != 200) {
            answer.body().close();
        }
        if (answer.statusCode() == 404) {
            throw new NoSuchFileException(key.path());
        }
        expect(answer, key, 200);
        return answer.body();
    }

    @Override
    public void remove(FileKey key) throws IOException {
        var answer = send("DELETE", key, BodyPublishers.noBody(), NOTHING);
        answer.body().close();
        if (answer.statusCode() != 404) {
            expect(answer, key, 204);
        }
    }

    private HttpResponse<InputStream> send(String method, FileKey key, BodyPublisher body, String sha256) throws IOException {
        URI address = bucket.endpoint().resolve("/" + bucket.name() + "/" + key.path());
        String stamp = S3Signature.stampOf(clock.instant());
        var signed = new TreeMap<>(Map.of("host", address.getAuthority(), "x-amz-content-sha256", sha256, "x-amz-date", stamp));
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .method(method, body)
                .header("Authorization", signature.authorization(method, address, signed))
                .header("x-amz-content-sha256", sha256)
                .header("x-amz-date", stamp)
                .build();
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static void expect(HttpResponse<?> answer, FileKey key, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("the file store answered " + answer.statusCode() + " for " + key.path());
        }
    }
}
