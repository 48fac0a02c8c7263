package org.tuoling.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.tuoling.crash.Office.RefusedException;

/** What the office does all day with a fen at a time: it allocates money, takes it back, and pays through three hands. */
final class Deeds {

    private static final String FINANCE = "finance-officer";
    private static final String OFFICER = "project-officer";
    private static final String COMMANDER = "commander";
    private static final String FEN = "{\"amount\":\"0.01\",\"currency\":\"CNY\"}";
    /** Of the demonstration's clock: after all its records. */
    private static final String DAY = "2022-01-10";
    private static final int ONE_PAYMENT_IN = 4;

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

    /** Finds a budget line that takes a fen, and a contract under which a fen can be asked for. */
    void find() {
        line = first("budget-lines?limit=100", this::allocate);
        contract = first("contracts?state=SIGNED&limit=100", this::pay);
    }

    private interface Trial {
        void with(JsonNode candidate, long number);
    }

    private JsonNode first(String path, Trial trial) {
        return StreamSupport.stream(office.get(FINANCE, path).get("items").spliterator(), false)
                .filter(candidate -> takes(candidate, trial))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration has none that would do: " + path));
    }

    private boolean takes(JsonNode candidate, Trial trial) {
        try {
            trial.with(candidate, even());
            return true;
        } catch (RefusedException full) {
            return false;
        }
    }

    private long even() {
        return numbers.addAndGet(2) & ~1L;
    }

    /** One of them, until all of it is acknowledged. */
    void doNext() {
        long number = numbers.incrementAndGet();
        if (number % ONE_PAYMENT_IN == 0) {
            pay(contract, number);
        } else {
            allocate(line, number);
        }
    }

    /** Even ones set a fen apart, odd ones take a fen back that an even one has set apart before. */
    private void allocate(JsonNode budgetLine, long number) {
        String code = "CRASH-" + run + "-" + number;
        String body = "{\"code\":\"%s\",\"kind\":\"%s\",\"projectId\":\"%s\",\"categoryId\":\"%s\",\"amount\":%s,\"on\":\"%s\"}"
                .formatted(
                        code,
                        number % 2 == 0 || allocations.size() < 2 * ONE_PAYMENT_IN ? "ALLOCATION" : "WITHDRAWAL",
                        budgetLine.at("/project/id").asText(),
                        budgetLine.at("/category/id").asText(),
                        FEN,
                        DAY);
        allocations.add(office.post(FINANCE, "allocations", code, null, body).get("id").asText());
    }

    private void pay(JsonNode signed, long number) {
        String code = "CRASH-" + run + "-" + number;
        String body = "{\"code\":\"%s\",\"contractId\":\"%s\",\"amount\":%s,\"purpose\":\"演练\"}"
                .formatted(code, signed.get("id").asText(), FEN);
        var asked = office.post(OFFICER, "disbursements", code, null, body);
        String path = "disbursements/" + asked.get("id").asText() + "/";
        long version = asked.get("version").asLong();
        version = step(OFFICER, path + "submission", code, version, "{}");
        version = step(FINANCE, path + "review", code, version, "{}");
        version = step(COMMANDER, path + "approval", code, version, "{}");
        step(FINANCE, path + "payment", code, version, "{\"bankReference\":\"%s\",\"paidOn\":\"%s\"}".formatted(code, DAY));
        payments.add(asked.get("id").asText());
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
