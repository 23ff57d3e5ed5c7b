package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A request on its way to DynamoDB, and what can be told of it without showing a value.
 *
 * @param action what is asked of DynamoDB
 * @param request the request
 * @param table the name of the table; of several, their names with commas between
 * @param index the name of the index that is read, if it is one
 * @param key the key of the item, if it is about one
 * @param <Q> the request
 * @param <A> the answer
 */
public record Message<Q extends DynamoDbRequest, A extends DynamoDbResponse>(
        ApiAction<Q, A> action, Q request, String table, Option<String> index, Option<Key<?>> key) {
    /** {@return the same message with another request} */
    public Message<Q, A> with(Q other) {
        return new Message<>(action, other, table, index, key);
    }

    /** {@return the action, the table and the key's hash} */
    @Override
    public String toString() {
        return action + " on " + table + index.fold(() -> "", name -> "." + name)
                + key.fold(() -> "", about -> " #" + about.fingerprint());
    }
}
