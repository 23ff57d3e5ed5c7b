package io.github.dynalect.benchmarks.model;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A record that is as large as its list and its map. */
@DynamoItem(table = "growing")
public record Growing(@PartitionKey String id, List<String> guests, Map<String, Integer> nights) {
    /** {@return one to store, with so many elements in its list, and as many in its map} */
    public static Growing of(int elements) {
        List<String> guests =
                IntStream.range(0, elements).mapToObj(i -> "guest " + i).toList();
        Map<String, Integer> nights = new LinkedHashMap<>();
        guests.forEach(guest -> nights.put(guest, guest.length()));
        return new Growing("g-1", guests, nights);
    }
}
