package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What the tables of one request must have in common, as it goes out once: the client and the settings. */
record OneClient(
        Access access, Option<AwsRequestOverrideConfiguration> configuration, Option<ReturnConsumedCapacity> capacity) {
    /**
     * What the tables have in common; the capacity is asked for if it is by one of them.
     *
     * @throws io.github.dynalect.refusal.RefusedException if they have another client than that, or several settings
     */
    static OneClient of(Access access, String what, Iterable<? extends Binding<?>> tables) {
        Set<String> names = new LinkedHashSet<>();
        Set<Option<AwsRequestOverrideConfiguration>> settings = new LinkedHashSet<>();
        Option<ReturnConsumedCapacity> capacity = Option.none();
        for (Binding<?> table : tables) {
            if (!table.transport().equals(access.transport())) {
                throw Rule.ONE_CLIENT.refuse(
                        what, table + ", which has another client", "take the tables from the same Dynalect");
            }
            names.add(table.tableName());
            settings.add(table.configuration());
            capacity = capacity.orElse(table.capacity());
        }
        checkNames(what, names);
        if (settings.size() > 1) {
            throw Rule.ONE_CLIENT.refuse(
                    what,
                    settings.size() + " configurations of the tables",
                    "give all of its tables the same one, or none");
        }
        return new OneClient(
                access, settings.isEmpty() ? Option.none() : settings.iterator().next(), capacity);
    }

    /** The request that goes out to these tables. */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse, R> Exchange<Q, A, R> asking(
            ApiAction<Q, A> action, Q request, Iterable<String> tables, Function<A, R> reader) {
        String names = Vector.ofAll(tables).distinct().mkString(", ");
        return new Exchange<>(
                access.transport(), new Message<>(action, request, names, Option.none(), Option.none()), reader);
    }

    /** By its name and by its ARN, one table would be taken for two, and one item for two. */
    private static void checkNames(String what, Set<String> names) {
        for (String name : names) {
            int slash = name.lastIndexOf('/');
            if (slash >= 0 && names.contains(name.substring(slash + 1))) {
                throw Rule.ONE_NAME.refuse(what, "a table and " + name, "name all of them by their ARNs");
            }
        }
    }
}
