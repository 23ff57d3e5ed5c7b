package io.github.dynalect.operation;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What a reading reads and how much of it, whatever it makes of an item.
 *
 * @param binding the table
 * @param paging whether it is a query or a scan
 * @param index the index that is read, if it is one
 * @param partition the key values that all items which are read have in common
 * @param order the order in which is read
 * @param filtered whether it may read items that become no rows
 * @param extent how much it reads
 * @param isLookedUp whether what it reads are keys, by which the items are looked up in the table
 */
record Source<Q extends DynamoDbRequest>(
        Binding<?> binding,
        Paging<Q, ?> paging,
        Option<String> index,
        Vector<KeyValue> partition,
        Scope.Order order,
        boolean filtered,
        Extent extent,
        boolean isLookedUp) {
    Source(
            Binding<?> binding,
            Paging<Q, ?> paging,
            Option<String> index,
            Vector<KeyValue> partition,
            Scope.Order order,
            boolean filtered,
            Extent extent) {
        this(binding, paging, index, partition, order, filtered, extent, false);
    }

    /** What a cursor is bound to. */
    private Scope scope() {
        Map<String, AttributeValue> equal = new LinkedHashMap<>();
        partition.forEach(value -> equal.put(value.name(), value.value()));
        return new Scope(binding.tableName(), index, equal, order);
    }

    /** The same source of keys, by which the items are looked up: a page of keys is one of very many items otherwise. */
    Source<Q> lookedUp() {
        Extent bounded = filtered || extent.pageSize().isDefined() ? extent : extent.pageSize(Limits.BATCH_KEYS);
        return new Source<>(binding, paging, index, partition, order, filtered, bounded, true);
    }

    /** The items that rows are made of, in the order of what was read. */
    List<Map<String, AttributeValue>> items(List<Map<String, AttributeValue>> read) {
        return isLookedUp ? Lookup.of(binding, read).send() : read;
    }

    CompletableFuture<List<Map<String, AttributeValue>>> itemsAsync(List<Map<String, AttributeValue>> read) {
        return isLookedUp ? Lookup.of(binding, read).sendAsync() : CompletableFuture.completedFuture(read);
    }

    /** The same source, whose requests another counts. */
    Source<Q> unbounded() {
        return new Source<>(
                binding,
                paging,
                index,
                partition,
                order,
                filtered,
                new Extent(extent.limit(), extent.pageSize(), Option.none(), Option.none()),
                isLookedUp);
    }

    Exchange<Q, ?, Portion> portion(Q request) {
        return portion(paging, request);
    }

    private <A extends DynamoDbResponse> Exchange<Q, A, Portion> portion(Paging<Q, A> of, Q request) {
        return binding.of(index, of.action(), request, of::portion);
    }

    Exchange<Q, ?, Counting<Q>> count(Counting<Q> counting) {
        return count(paging, counting);
    }

    private <A extends DynamoDbResponse> Exchange<Q, A, Counting<Q>> count(Paging<Q, A> of, Counting<Q> counting) {
        return binding.of(
                index, of.action(), counting.request(), answer -> counting.after(of.count(answer), of.last(answer)));
    }

    /** The same request from a key on, for so many rows. */
    Q request(Q plain, Option<Integer> wanted, Map<String, AttributeValue> from) {
        Q starting = from.isEmpty() ? plain : paging.from(plain, from);
        return extent.itemsOfRequest(wanted, filtered).fold(() -> starting, items -> paging.reading(starting, items));
    }

    /** The key from which the reading begins; empty at the beginning. */
    Map<String, AttributeValue> start() {
        return extent.after().map(this::start).getOrElse(Map.of());
    }

    private Map<String, AttributeValue> start(Cursor cursor) {
        Map<String, AttributeValue> key = cursor.key();
        boolean fits = cursor.fits(scope())
                && key.keySet().equals(new HashSet<>(keyNames().asJava()))
                && binding.isKey(key, index);
        if (!fits) {
            throw Rule.CURSOR.refuse(
                    binding.toString(),
                    "a cursor of another table, index, partition or order",
                    "begin anew, or go on with the cursor of a page of this reading");
        }
        return key;
    }

    /** Where the reading goes on after an item, or after what the service tells as the last key. */
    Cursor cursor(Map<String, AttributeValue> last) {
        return Cursor.of(scope(), last, binding.access().cursors());
    }

    Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        keyNames().forEach(name -> key.put(name, item.get(name)));
        return key;
    }

    private Vector<String> keyNames() {
        return binding.keyNames(index);
    }
}
