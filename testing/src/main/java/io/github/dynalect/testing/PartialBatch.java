package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A batch of which the server gets a part, and the SDK gets the rest back. */
record PartialBatch(Share left) implements Fate {
    @Override
    public HttpExecuteResponse meet(Exchange exchange) throws IOException {
        return switch (exchange.operation()) {
            case "BatchWriteItem" -> served(exchange, BatchEntries.WRITES);
            case "BatchGetItem" -> served(exchange, BatchEntries.KEYS);
            default -> exchange.send();
        };
    }

    private HttpExecuteResponse served(Exchange exchange, BatchEntries entries) throws IOException {
        JsonRequest request = JsonRequest.of(exchange.request());
        ObjectNode unprocessed = Json.object();
        ObjectNode served = Json.object();
        for (var table : entries.inOrder(request.body().path("RequestItems"))) {
            for (JsonNode entry : entries.of(table.getValue())) {
                ObjectNode side = left.takes(exchange.chance()) ? unprocessed : served;
                entries.add(side, table.getKey(), table.getValue(), entry);
            }
        }
        if (unprocessed.isEmpty()) {
            return exchange.send();
        }
        if (served.isEmpty()) {
            return Answers.invented(200, Json.write(entries.unserved().set(entries.unprocessed(), unprocessed)));
        }
        HttpExecuteResponse answer =
                exchange.send(request.with(request.body().deepCopy().set("RequestItems", served)));
        return answer.httpResponse().isSuccessful() ? with(unprocessed, entries, JsonAnswer.of(answer)) : answer;
    }

    /** The answer may have unprocessed entries of its own. */
    private static HttpExecuteResponse with(ObjectNode unprocessed, BatchEntries entries, JsonAnswer answer) {
        for (var table : entries.inOrder(answer.body().path(entries.unprocessed()))) {
            entries.of(table.getValue())
                    .forEach(entry -> entries.add(unprocessed, table.getKey(), table.getValue(), entry));
        }
        return answer.with(answer.body().deepCopy().set(entries.unprocessed(), unprocessed));
    }
}
