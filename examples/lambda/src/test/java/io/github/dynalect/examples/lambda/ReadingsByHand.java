package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The same function by hand, with no class of Dynalect's or vavr's: what the other is measured beside. */
final class ReadingsByHand {
    private static final int PAGE = 25;
    // As text in the order of time, which Instant's own text is not.
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private final DynamoDbClient client;
    private final String table;

    ReadingsByHand(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    void prime() {
        client.getItem(GetItemRequest.builder()
                .tableName(table)
                .key(key("-", Instant.EPOCH))
                .build());
    }

    APIGatewayV2HTTPResponse answer(Request request) {
        return switch (request.route()) {
            case "PUT /devices/{device}/readings/{at}" ->
                request.reading().map(this::put).orElseGet(Answers::noReading);
            case "GET /devices/{device}/readings/{at}" ->
                request.at().map(at -> get(request.device(), at)).orElseGet(Answers::noReading);
            case "GET /devices/{device}/readings" -> newest(request);
            default -> Answers.notFound();
        };
    }

    private APIGatewayV2HTTPResponse put(Reading reading) {
        try {
            client.putItem(PutItemRequest.builder()
                    .tableName(table)
                    .item(encode(reading))
                    .conditionExpression("attribute_not_exists(#device)")
                    .expressionAttributeNames(Map.of("#device", "device"))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build());
            return Answers.created(reading);
        } catch (ConditionalCheckFailedException failed) {
            Reading there = decode(failed.item());
            return there.equals(reading) ? Answers.found(reading) : Answers.conflict(List.of(there));
        }
    }

    private APIGatewayV2HTTPResponse get(String device, Instant at) {
        GetItemResponse found = client.getItem(
                GetItemRequest.builder().tableName(table).key(key(device, at)).build());
        return found.hasItem() ? Answers.found(decode(found.item())) : Answers.notFound();
    }

    private APIGatewayV2HTTPResponse newest(Request request) {
        Optional<String> after = request.after();
        if (after.isEmpty()) {
            return newest(request.device(), Optional.empty());
        }
        return after.flatMap(ReadingsByHand::time)
                .map(at -> newest(request.device(), Optional.of(at)))
                .orElseGet(() -> Answers.badRequest("the text is no cursor"));
    }

    private APIGatewayV2HTTPResponse newest(String device, Optional<Instant> after) {
        QueryResponse page = client.query(QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#device = :device")
                .expressionAttributeNames(Map.of("#device", "device"))
                .expressionAttributeValues(Map.of(":device", AttributeValue.createS(device)))
                .scanIndexForward(false)
                .limit(PAGE)
                .exclusiveStartKey(after.map(at -> key(device, at)).orElse(null))
                .build());
        List<Reading> readings =
                page.items().stream().map(ReadingsByHand::decode).toList();
        return page.hasLastEvaluatedKey()
                ? Answers.page(readings, cursor(page.lastEvaluatedKey()))
                : Answers.lastPage(readings);
    }

    private static String cursor(Map<String, AttributeValue> last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text(last, "at").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Instant> time(String cursor) {
        try {
            return Optional.of(
                    Instant.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DateTimeException noCursor) {
            return Optional.empty();
        }
    }

    private static Map<String, AttributeValue> key(String device, Instant at) {
        return Map.of("device", AttributeValue.createS(device), "at", AttributeValue.createS(TIME.format(at)));
    }

    private static Map<String, AttributeValue> encode(Reading reading) {
        return Map.of(
                "device", AttributeValue.createS(reading.device()),
                "at", AttributeValue.createS(TIME.format(reading.at())),
                "celsius", AttributeValue.createN(reading.celsius().toPlainString()));
    }

    private static Reading decode(Map<String, AttributeValue> item) {
        return new Reading(text(item, "device"), Instant.parse(text(item, "at")), number(item, "celsius"));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return value(item, name, AttributeValue.Type.S).s();
    }

    private static BigDecimal number(Map<String, AttributeValue> item, String name) {
        return new BigDecimal(value(item, name, AttributeValue.Type.N).n());
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name, AttributeValue.Type type) {
        AttributeValue value = item.get(name);
        if (value == null || value.type() != type) {
            throw new IllegalStateException("the item has no " + name + " of type " + type);
        }
        return value;
    }
}
