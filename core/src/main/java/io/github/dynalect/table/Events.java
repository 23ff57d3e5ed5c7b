package io.github.dynalect.table;

import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Makes events of messages and their answers. The SDK's answers have much in common, but no type that says so. */
final class Events {
    private Events() {}

    static Event of(
            Message<?, ?> message,
            Either<? extends Throwable, ? extends DynamoDbResponse> outcome,
            Duration duration,
            int attempts) {
        Option<DynamoDbResponse> answer = Option.narrow(outcome.toOption());
        return new Event(
                message.action().name(),
                message.table(),
                message.index(),
                message.request() instanceof ScanRequest scan ? Option.of(scan.segment()) : Option.none(),
                message.key().map(key -> key.fingerprint()),
                duration,
                attempts,
                answer.map(Events::capacity).flatMap(Events::units),
                answer.flatMap(Events::returned),
                answer.flatMap(Events::scanned),
                outcome.swap().toOption().map(Events::failure));
    }

    /** The units of all tables that were read or written; none if the service told none. */
    private static Option<Double> units(Vector<ConsumedCapacity> capacities) {
        return capacities.flatMap(used -> Option.of(used.capacityUnits())).reduceOption(Double::sum);
    }

    private static Vector<ConsumedCapacity> capacity(DynamoDbResponse answer) {
        if (answer instanceof GetItemResponse get) {
            return one(get.consumedCapacity());
        } else if (answer instanceof PutItemResponse put) {
            return one(put.consumedCapacity());
        } else if (answer instanceof UpdateItemResponse update) {
            return one(update.consumedCapacity());
        } else if (answer instanceof DeleteItemResponse delete) {
            return one(delete.consumedCapacity());
        } else if (answer instanceof QueryResponse query) {
            return one(query.consumedCapacity());
        } else if (answer instanceof ScanResponse scan) {
            return one(scan.consumedCapacity());
        }
        return ofSeveral(answer);
    }

    private static Vector<ConsumedCapacity> one(@Nullable ConsumedCapacity used) {
        return used == null ? Vector.empty() : Vector.of(used);
    }

    private static Vector<ConsumedCapacity> ofSeveral(DynamoDbResponse answer) {
        if (answer instanceof BatchGetItemResponse batch) {
            return Vector.ofAll(batch.consumedCapacity());
        } else if (answer instanceof BatchWriteItemResponse batch) {
            return Vector.ofAll(batch.consumedCapacity());
        } else if (answer instanceof TransactWriteItemsResponse transaction) {
            return Vector.ofAll(transaction.consumedCapacity());
        }
        return answer instanceof TransactGetItemsResponse transaction
                ? Vector.ofAll(transaction.consumedCapacity())
                : Vector.empty();
    }

    private static Option<Integer> returned(DynamoDbResponse answer) {
        if (answer instanceof GetItemResponse get) {
            return Option.some(get.hasItem() ? 1 : 0);
        } else if (answer instanceof QueryResponse query) {
            return Option.of(query.count());
        } else if (answer instanceof BatchGetItemResponse batch) {
            return Option.some(
                    batch.responses().values().stream().mapToInt(List::size).sum());
        } else if (answer instanceof TransactGetItemsResponse transaction) {
            return Option.some((int) transaction.responses().stream()
                    .filter(ItemResponse::hasItem)
                    .count());
        }
        return answer instanceof ScanResponse scan ? Option.of(scan.count()) : Option.none();
    }

    private static Option<Integer> scanned(DynamoDbResponse answer) {
        if (answer instanceof QueryResponse query) {
            return Option.of(query.scannedCount());
        }
        return answer instanceof ScanResponse scan ? Option.of(scan.scannedCount()) : Option.none();
    }

    private static Event.Failure failure(Throwable thrown) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String code = Option.of(failure)
                .filter(AwsServiceException.class::isInstance)
                .flatMap(service -> Option.of(((AwsServiceException) service).awsErrorDetails()))
                .flatMap(details -> Option.of(details.errorCode()))
                .getOrElse(failure.getClass().getSimpleName());
        return new Event.Failure(
                code,
                Vector.ofAll(reasons(failure))
                        .map(reason -> new Event.Throttling(
                                Option.of(reason.reason()).getOrElse("unknown"),
                                Option.of(reason.resource()).getOrElse("unknown"))));
    }

    private static List<ThrottlingReason> reasons(Throwable failure) {
        if (failure instanceof ProvisionedThroughputExceededException exceeded) {
            return exceeded.throttlingReasons();
        } else if (failure instanceof RequestLimitExceededException exceeded) {
            return exceeded.throttlingReasons();
        }
        return failure instanceof ThrottlingException throttled ? throttled.throttlingReasons() : List.of();
    }
}
