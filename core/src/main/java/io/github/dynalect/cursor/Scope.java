package io.github.dynalect.cursor;

import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query or scan reads, as far as a cursor is bound to it.
 *
 * <p>The rest may differ from page to page: the filter, the view, the size of a page, and the test of a sort attribute, as long
 * as its range still has the cursor in it; the service refuses others. Its text does not show the values of the partition.
 *
 * @param tableName the name of the table or its ARN, as requests name it
 * @param index the name of the index that is read; none, if it is the table itself
 * @param partition the key attributes that are equal in all that is read, in any order; none for a scan
 * @param order the order in which is read
 */
public record Scope(String tableName, Option<String> index, Map<String, AttributeValue> partition, Order order) {
    private static final int LENGTH = 4;

    /** The order in which is read. */
    public enum Order {
        /** That of the sort attributes. */
        ASCENDING,
        /** That of the sort attributes, backwards. */
        DESCENDING,
        /** The order of a scan, which means nothing. */
        NONE
    }

    /**
     * @throws io.github.dynalect.refusal.RefusedException if an attribute of the partition could be none of a key
     */
    public Scope {
        Objects.requireNonNull(tableName, "tableName");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(order, "order");
        partition = new KeyAttributes(Objects.requireNonNull(partition, "partition")).values();
    }

    Digest digest() {
        return Digest.of(new TokenWriter()
                .text(LENGTH, tableName)
                .number(1, index.isEmpty() ? 0 : 1)
                .text(LENGTH, index.getOrElse(""))
                .fixed(new KeyAttributes(partition).bytes())
                .text(LENGTH, order.name())
                .bytes());
    }

    @Override
    public String toString() {
        String names = partition.isEmpty() ? "" : String.join(", ", partition.keySet()) + ", ";
        return "Scope[" + tableName + index.fold(() -> "", name -> "." + name) + ", " + names + order + "]";
    }
}
