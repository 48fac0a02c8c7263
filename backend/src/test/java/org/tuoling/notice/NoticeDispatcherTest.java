package org.tuoling.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.Evening;
import org.tuoling.testing.TestProgramme;

@QuarkusTest
class NoticeDispatcherTest {

    private final NoticeBoard board = TestProgramme.bean(NoticeBoard.class);
    private final NoticeDispatcher dispatcher = TestProgramme.bean(NoticeDispatcher.class);
    private final TestWebhook webhook = TestProgramme.bean(TestWebhook.class);
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();

    private volatile int answer = 204;
    private HttpServer server;
    private TestProgramme programme;
    private PersonId person;

    @BeforeEach
    void startReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/notices", this::receive);
        server.start();
        webhook.pointAt(URI.create("http://localhost:" + server.getAddress().getPort() + "/notices"));
        programme = TestProgramme.open();
        person = PersonId.of(programme.create("people", Map.of("code", "R-1", "name", "示例一", "sex", "MALE")));
    }

    @AfterEach
    void stopReceiver() {
        webhook.pointAt(null);
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var notice = new ObjectMapper().readTree(exchange.getRequestBody());
        assertThat(exchange.getRequestHeaders().getFirst("Idempotency-Key")).isEqualTo(notice.get("id").asText());
        received.add(notice);
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private void tell(String key) {
        board.tell(
                programme.id(),
                person,
                Notice.of(NoticeKind.ROLL_CALL_ESCALATED, "roll-calls/" + key, key, "柯坪党政组", "2022-01-10", 2));
    }

    private record Kept(String state, int attempts, String failure) {}

    private List<Kept> deliveries() {
        return TestProgramme.bean(Sql.class)
                .list(
                        """
                        select d.state, d.attempts, d.failure
                        from notice_delivery d join notice n on n.id = d.notice_id where n.programme_id = ?
                        """,
                        row -> new Kept(row.text("state"), row.integer("attempts"), row.text("failure")),
                        programme.id());
    }

    @Test
    void a_notice_is_posted_to_the_webhook_once() {
        tell("call-1");
        dispatcher.dispatch();
        dispatcher.dispatch();
        assertThat(received).hasSize(1);
        var notice = received.getFirst();
        assertThat(notice.get("programme").asText()).isEqualTo(programme.code());
        assertThat(notice.get("recipient").asText()).isEqualTo("R-1");
        assertThat(notice.get("kind").asText()).isEqualTo("ROLL_CALL_ESCALATED");
        assertThat(notice.get("textZh").asText()).contains("柯坪党政组");
        assertThat(notice.get("path").asText()).isEqualTo("roll-calls/call-1");
        assertThat(deliveries()).containsExactly(new Kept("DELIVERED", 1, null));
    }

    @Test
    void without_a_channel_nothing_waits_in_the_outbox() {
        webhook.pointAt(null);
        tell("call-1");
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void a_delivery_that_fails_is_tried_again_after_growing_pauses() {
        try (var evening = Evening.at("2022-01-10", "23:00")) {
            answer = 503;
            tell("call-1");
            dispatcher.dispatch();
            dispatcher.dispatch();
            assertThat(received).hasSize(1);
            evening.pass(Duration.ofSeconds(61));
            dispatcher.dispatch();
            evening.pass(Duration.ofSeconds(61));
            dispatcher.dispatch();
            assertThat(received).hasSize(2);
            answer = 200;
            evening.pass(Duration.ofMinutes(4));
            dispatcher.dispatch();
            assertThat(deliveries()).containsExactly(new Kept("DELIVERED", 3, null));
        }
    }

    @Test
    void a_delivery_that_keeps_failing_is_given_up_and_keeps_the_failure() {
        try (var evening = Evening.at("2022-01-10", "23:00")) {
            answer = 500;
            tell("call-1");
            for (int day = 0; day < 8; day++) {
                dispatcher.dispatch();
                evening.pass(Duration.ofDays(1));
            }
            assertThat(received).hasSize(6);
            assertThat(deliveries()).containsExactly(new Kept("GIVEN_UP", 6, "java.io.IOException: answered 500"));
        }
    }

    @Test
    void two_instances_deliver_each_notice_once() throws Exception {
        IntStream.range(0, 40).forEach(n -> tell("call-" + n));
        var barrier = new CyclicBarrier(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var running = IntStream.range(0, 2).<Future<?>>mapToObj(n -> instances.submit(() -> {
                barrier.await();
                dispatcher.dispatch();
                return null;
            })).toList();
            for (var instance : running) {
                instance.get();
            }
        }
        assertThat(received).extracting(notice -> notice.get("id").asText()).hasSize(40).doesNotHaveDuplicates();
    }
}
