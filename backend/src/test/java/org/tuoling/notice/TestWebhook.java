package org.tuoling.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A webhook whose address a test sets; without one it is off, as it is in an installation that has none. */
@ApplicationScoped
public class TestWebhook implements NoticeChannel {

    private final ObjectMapper json;
    private volatile WebhookChannel webhook = new WebhookChannel(settings(Optional.empty()), new ObjectMapper());

    TestWebhook(ObjectMapper json) {
        this.json = json;
    }

    void pointAt(URI url) {
        webhook = new WebhookChannel(settings(Optional.ofNullable(url)), json);
    }

    @Override
    public String name() {
        return "test-webhook";
    }

    @Override
    public boolean isOn() {
        return webhook.isOn();
    }

    @Override
    public void deliver(OutgoingNotice notice) throws IOException, InterruptedException {
        webhook.deliver(notice);
    }

    private static NoticeConfig settings(Optional<URI> url) {
        return new NoticeConfig() {
            @Override
            public Optional<URI> webhookUrl() {
                return url;
            }

            @Override
            public Duration webhookTimeout() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration firstPause() {
                return Duration.ofMinutes(1);
            }

            @Override
            public int attempts() {
                return 6;
            }
        };
    }
}
