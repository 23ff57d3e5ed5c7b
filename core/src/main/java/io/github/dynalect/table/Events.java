package io.github.dynalect.table;

import io.github.dynalect.observe.Event;
import io.github.dynalect.operation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;
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
                answer.flatMap(Events::capacity).flatMap(used -> Option.of(used.capacityUnits())),
                answer.flatMap(Events::returned),
                answer.flatMap(Events::scanned),
                outcome.swap().toOption().map(Events::failure));
    }

    private static Option<ConsumedCapacity> capacity(DynamoDbResponse answer) {
        if (answer instanceof GetItemResponse get) {
            return Option.of(get.consumedCapacity());
        } else if (answer instanceof PutItemResponse put) {
            return Option.of(put.consumedCapacity());
        } else if (answer instanceof UpdateItemResponse update) {
            return Option.of(update.consumedCapacity());
        } else if (answer instanceof DeleteItemResponse delete) {
            return Option.of(delete.consumedCapacity());
        } else if (answer instanceof QueryResponse query) {
            return Option.of(query.consumedCapacity());
        } else if (answer instanceof BatchGetItemResponse batch) {
            // Of one table, so there is one.
            return Vector.ofAll(batch.consumedCapacity()).headOption();
        }
        return answer instanceof ScanResponse scan ? Option.of(scan.consumedCapacity()) : Option.none();
    }

    private static Option<Integer> returned(DynamoDbResponse answer) {
        if (answer instanceof GetItemResponse get) {
            return Option.some(get.hasItem() ? 1 : 0);
        } else if (answer instanceof QueryResponse query) {
            return Option.of(query.count());
        } else if (answer instanceof BatchGetItemResponse batch) {
            return Option.some(
                    batch.responses().values().stream().mapToInt(List::size).sum());
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
