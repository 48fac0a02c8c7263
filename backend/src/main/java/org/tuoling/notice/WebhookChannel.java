package org.tuoling.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Posts each notice as JSON to one address, behind which an office has its message service. The notice's id goes along as
 * {@code Idempotency-Key}, by which the other end knows one that comes twice.
 */
@ApplicationScoped
public class WebhookChannel implements NoticeChannel {

    private static final int REFUSALS_FROM = 300;

    private final NoticeConfig config;
    private final ObjectMapper json;
    private final HttpClient http;

    WebhookChannel(NoticeConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(config.webhookTimeout()).build();
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean isOn() {
        return config.webhookUrl().isPresent();
    }

    @Override
    public void deliver(OutgoingNotice notice) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(config.webhookUrl().orElseThrow())
                .timeout(config.webhookTimeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", notice.id().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(notice)))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= REFUSALS_FROM) {
            throw new IOException("answered " + status);
        }
    }
}
