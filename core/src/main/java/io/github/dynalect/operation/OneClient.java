package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
        Vector<Binding<?>> all = Vector.ofAll(tables);
        all.find(table -> !table.transport().equals(access.transport())).forEach(other -> {
            throw Rule.ONE_CLIENT.refuse(
                    what, other + ", which has another client", "take the tables from the same Dynalect");
        });
        checkNames(what, all.map(Binding::tableName).distinct());
        Vector<Option<AwsRequestOverrideConfiguration>> settings =
                all.map(Binding::configuration).distinct();
        if (settings.length() > 1) {
            throw Rule.ONE_CLIENT.refuse(
                    what,
                    settings.length() + " configurations of the tables",
                    "give all of its tables the same one, or none");
        }
        return new OneClient(
                access,
                settings.headOption().flatMap(one -> one),
                all.flatMap(Binding::capacity).headOption());
    }

    /** The request that goes out to these tables. */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse, R> Exchange<Q, A, R> asking(
            ApiAction<Q, A> action, Q request, Iterable<String> tables, Function<A, R> reader) {
        String names = Vector.ofAll(tables).distinct().mkString(", ");
        return new Exchange<>(
                access.transport(), new Message<>(action, request, names, Option.none(), Option.none()), reader);
    }

    /** By its name and by its ARN, one table would be taken for two, and one item for two. */
    private static void checkNames(String what, Vector<String> names) {
        Vector<String> plain = names.filter(name -> !name.contains("/"));
        names.filter(name -> name.contains("/"))
                .find(arn -> plain.contains(arn.substring(arn.lastIndexOf('/') + 1)))
                .forEach(arn -> {
                    throw Rule.ONE_NAME.refuse(what, "a table and " + arn, "name all of them by their ARNs");
                });
    }
}
