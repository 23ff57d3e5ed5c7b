package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A transaction that is cancelled before the server hears of it. */
record CancelledTransaction(Reasons reasons) implements Fate {
    static final String NONE = "None";

    @Override
    public HttpExecuteResponse meet(Exchange exchange) throws IOException {
        return switch (exchange.operation()) {
            case "TransactWriteItems", "TransactGetItems" -> cancelled(exchange);
            default -> exchange.send();
        };
    }

    private HttpExecuteResponse cancelled(Exchange exchange) throws IOException {
        int actions =
                JsonRequest.of(exchange.request()).body().path("TransactItems").size();
        return Answers.invented(400, body(reasons.of(actions, exchange.chance())));
    }

    private static String body(List<String> codes) {
        ObjectNode error = ErrorBody.tree("TransactionCanceledException");
        error.put(
                "message",
                "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes
                        + ", as the script says");
        var reasons = error.putArray("CancellationReasons");
        for (String code : codes) {
            ObjectNode reason = reasons.addObject().put("Code", code);
            if (!code.equals(NONE)) {
                reason.put("Message", "as the script says");
            }
        }
        return Json.write(error);
    }

    /** Why it is cancelled: a code for each action. */
    @FunctionalInterface
    interface Reasons {
        List<String> of(int actions, RandomGenerator chance);
    }
}
