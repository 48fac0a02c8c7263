package org.tuoling.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.tuoling.shared.time.Today;

/** What the office does all day with a fen at a time: it allocates money, takes it back, and pays through three hands. */
final class Deeds {

    private static final String FINANCE = "finance-officer";
    private static final String OFFICER = "project-officer";
    private static final String COMMANDER = "commander";
    private static final String FEN = "{\"amount\":\"0.01\",\"currency\":\"CNY\"}";
    private static final int ONE_PAYMENT_IN = 4;
    private static final int ALLOCATED_FIRST = 20;

    private final Office office;
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final AtomicLong numbers = new AtomicLong();
    private final Queue<String> allocations = new ConcurrentLinkedQueue<>();
    private final Queue<String> payments = new ConcurrentLinkedQueue<>();
    private JsonNode line;
    private JsonNode contract;

    Deeds(Office office) {
        this.office = office;
    }

    /** Looks up the budget line and the contract all of it is about. */
    void find() {
        line = StreamSupport.stream(office.get(FINANCE, "budget-lines?limit=100").get("items").spliterator(), false)
                .filter(each -> each.at("/place/code").asText().equals("200001"))
                .findFirst()
                .orElseThrow();
        contract = office.get(FINANCE, "contracts?limit=1").at("/items/0");
    }

    /** One of them, until all of it is acknowledged. */
    void doNext() {
        long number = numbers.incrementAndGet();
        if (number % ONE_PAYMENT_IN == 0) {
            pay(number);
        } else {
            allocate(number);
        }
    }

    /** Two in three set a fen apart, the third takes one back, once so many are there that it cannot come too early. */
    private void allocate(long number) {
        String code = "CRASH-" + run + "-" + number;
        String body = "{\"code\":\"%s\",\"kind\":\"%s\",\"projectId\":\"%s\",\"categoryId\":\"%s\",\"amount\":%s,\"on\":\"%s\"}"
                .formatted(
                        code,
                        number % ONE_PAYMENT_IN < ONE_PAYMENT_IN - 1 || allocations.size() < ALLOCATED_FIRST ? "ALLOCATION" : "WITHDRAWAL",
                        line.at("/project/id").asText(),
                        line.at("/category/id").asText(),
                        FEN,
                        today());
        allocations.add(office.post(FINANCE, "allocations", code, null, body).get("id").asText());
    }

    private void pay(long number) {
        String code = "CRASH-" + run + "-" + number;
        String body = "{\"code\":\"%s\",\"contractId\":\"%s\",\"amount\":%s,\"purpose\":\"演练\"}"
                .formatted(code, contract.get("id").asText(), FEN);
        var asked = office.post(OFFICER, "disbursements", code, null, body);
        String path = "disbursements/" + asked.get("id").asText() + "/";
        long version = asked.get("version").asLong();
        version = step(OFFICER, path + "submission", code, version, "{}");
        version = step(FINANCE, path + "review", code, version, "{}");
        version = step(COMMANDER, path + "approval", code, version, "{}");
        step(FINANCE, path + "payment", code, version, "{\"bankReference\":\"%s\",\"paidOn\":\"%s\"}".formatted(code, today()));
        payments.add(asked.get("id").asText());
    }

    /** As the service counts it, whose clock nobody has moved. */
    private static LocalDate today() {
        return LocalDate.now(Today.ZONE);
    }

    private long step(String username, String path, String key, long version, String body) {
        return office.post(username, path, key, version, body).get("version").asLong();
    }

    /** Ids of what was acknowledged. */
    Queue<String> allocations() {
        return allocations;
    }

    Queue<String> payments() {
        return payments;
    }

    int acknowledged() {
        return allocations.size() + payments.size();
    }
}
