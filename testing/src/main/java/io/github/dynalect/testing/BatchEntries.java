package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where the entries of a batch stand below the name of their table. */
enum BatchEntries {
    WRITES("UnprocessedItems") {
        @Override
        JsonNode of(JsonNode table) {
            return table;
        }

        @Override
        ArrayNode in(ObjectNode tables, String name, JsonNode like) {
            return tables.withArrayProperty(name);
        }

        @Override
        ObjectNode unserved() {
            return Json.object();
        }
    },

    /** Beside them stands what is asked of each: names, projection and consistency, which the unprocessed ones keep. */
    KEYS("UnprocessedKeys") {
        @Override
        JsonNode of(JsonNode table) {
            return table.path("Keys");
        }

        @Override
        ArrayNode in(ObjectNode tables, String name, JsonNode like) {
            if (!tables.has(name)) {
                tables.set(name, like.<ObjectNode>deepCopy().without("Keys"));
            }
            return tables.withObjectProperty(name).withArrayProperty("Keys");
        }

        @Override
        ObjectNode unserved() {
            return Json.object().set("Responses", Json.object());
        }
    };

    private final String unprocessed;

    BatchEntries(String unprocessed) {
        this.unprocessed = unprocessed;
    }

    /** The member of an answer that has the unprocessed ones. */
    String unprocessed() {
        return unprocessed;
    }

    /** The tables, in an order that a seed can rely on: that of the request is another in each JVM, as are the names of fresh tables. */
    List<Map.Entry<String, JsonNode>> inOrder(JsonNode tables) {
        Comparator<Map.Entry<String, JsonNode>> bySize =
                Comparator.comparingInt(table -> of(table.getValue()).size());
        return tables.properties().stream()
                .sorted(bySize.thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** The entries of a table. */
    abstract JsonNode of(JsonNode table);

    /** The entries of the table of this name, which comes to be like that one. */
    abstract ArrayNode in(ObjectNode tables, String name, JsonNode like);

    /** An answer to a batch of which nothing was served. */
    abstract ObjectNode unserved();

    void add(ObjectNode tables, String name, JsonNode like, JsonNode entry) {
        in(tables, name, like).add(entry);
    }
}
