package org.tuoling.bench;

import java.io.IOException;
import java.util.function.LongFunction;

/** Sends requests to the service on one connection, and takes no refusal for an answer. */
final class HttpClient implements Load.Client {

    private static final int FIRST_REFUSAL = 300;

    private final Wire wire;
    private final LongFunction<HttpCall> call;

    HttpClient(int port, LongFunction<HttpCall> call) throws IOException {
        this.wire = new Wire(port);
        this.call = call;
    }

    @Override
    public void send(long number) throws IOException {
        answer(wire, call.apply(number));
    }

    static Wire.Answer answer(Wire wire, HttpCall call) throws IOException {
        var answer = wire.send(call);
        if (answer.status() >= FIRST_REFUSAL) {
            throw new IOException("the service answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
