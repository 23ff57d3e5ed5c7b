package io.github.dynalect.examples.enhanced;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** The seats of some shows, in a table of the Enhanced client: its beans, its requests, and Dynalect's expressions in them. */
final class BoxOffice {
    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbTable<Seat> seats;

    BoxOffice(DynamoDbClient client, String table) {
        this.client = client;
        this.enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.seats = enhanced.table(table, TableSchema.fromBean(Seat.class));
    }

    /** Makes the table. */
    void open() {
        seats.createTable();
        try (DynamoDbWaiter waiter = client.waiter()) {
            waiter.waitUntilTableExists(table -> table.tableName(seats.tableName()));
        }
    }

    /** Deletes the table. */
    void close() {
        seats.deleteTable();
    }

    /** Offers a seat, unless it is offered already; whether it was not. */
    boolean offer(Seat seat) {
        try {
            // @start region=put
            seats.putItem(PutItemEnhancedRequest.builder(Seat.class)
                    .item(seat)
                    .conditionExpression(Expressions.onlyIf(Seat_.number.notExists()))
                    .build());
            // @end
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    // @start region=free
    /** A seat that nobody holds, or nobody any more. */
    static Condition<Seat> isFree(Instant now) {
        return Seat_.holder.notExists().or(Seat_.heldUntil.lt(now.truncatedTo(ChronoUnit.SECONDS)));
    }
    // @end

    /** Holds a seat that is free: the seat after, or as it is if it is not free, or nothing if it is not offered. */
    Either<Option<Seat>, Seat> hold(Seat held, Instant now) {
        // @start region=update
        try {
            return Either.right(seats.updateItem(UpdateItemEnhancedRequest.builder(Seat.class)
                    .item(held)
                    .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                    .conditionExpression(
                            Expressions.onlyIf(Seat_.number.exists().and(isFree(now))))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build()));
        } catch (ConditionalCheckFailedException e) {
            return Either.left(Option.of(seats.tableSchema().mapToItem(e.item()))); // null of no attributes
        }
        // @end
    }

    /** Holds two seats that are free, or none; whether it did. */
    boolean holdBoth(Seat one, Seat other, Instant now) {
        try {
            // @start region=transaction
            enhanced.transactWriteItems(transaction ->
                    transaction.addUpdateItem(seats, holding(one, now)).addUpdateItem(seats, holding(other, now)));
            // @end
            return true;
        } catch (TransactionCanceledException e) {
            return false;
        }
    }

    private static TransactUpdateItemEnhancedRequest<Seat> holding(Seat seat, Instant now) {
        return TransactUpdateItemEnhancedRequest.builder(Seat.class)
                .item(seat)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(Expressions.onlyIf(Seat_.number.exists().and(isFree(now))))
                .build();
    }

    /** The free seats of a row that cost no more than that. */
    List<Seat> free(String show, String row, BigDecimal most, Instant now) {
        // @start region=query
        TableRange<Seat> range = Seat_.KEY.partition(show).sortBeginsWith(row + "-");
        QueryEnhancedRequest query = Expressions.query(
                        range.condition(), Seat_.price.le(most).and(isFree(now)))
                .scanIndexForward(false)
                .build();
        // @end
        return seats.query(query).items().stream().toList();
    }

    /** The seats that are held for somebody: their keys. */
    List<Seat> of(String holder, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        // @start region=scan
        ScanEnhancedRequest scan = ScanEnhancedRequest.builder()
                .filterExpression(Expressions.filter(Seat_.holder.eq(holder).and(Seat_.heldUntil.ge(second))))
                .attributesToProject(
                        Seat_.show.path().attribute(), Seat_.number.path().attribute())
                .build();
        // @end
        return seats.scan(scan).items().stream().toList();
    }

    /** Takes back the offer of a seat that nobody holds; whether it did. */
    boolean withdraw(Seat seat) {
        try {
            // @start region=delete
            seats.deleteItem(DeleteItemEnhancedRequest.builder()
                    .key(seats.keyFrom(seat))
                    .conditionExpression(Expressions.onlyIf(Seat_.holder.notExists()))
                    .build());
            // @end
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** Counts that somebody has looked at a seat, and gives it: an update expression, which the Enhanced client has no place for. */
    Seat look(Seat seat) {
        // @start region=beside
        Rendered look =
                Renderer.render(UpdateExpressions.update(Seat_.views.add(1)).onlyIf(Seat_.number.exists()));
        Map<String, AttributeValue> after = client.updateItem(update -> update.tableName(seats.tableName())
                        .key(seats.keyFrom(seat).primaryKeyMap(seats.tableSchema()))
                        .updateExpression(look.update().getOrNull())
                        .conditionExpression(look.condition().getOrNull())
                        .expressionAttributeNames(look.names())
                        .expressionAttributeValues(look.values())
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
        return seats.tableSchema().mapToItem(after);
        // @end
    }
}
