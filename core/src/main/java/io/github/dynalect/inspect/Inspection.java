package io.github.dynalect.inspect;

import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.refusal.Legible;
import io.github.dynalect.render.ReadableText;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The expressions of a request of the SDK, as trees and in readable form.
 *
 * <p>All that DynamoDB refuses in the texts and the placeholder maps without looking at a table is refused here, by
 * {@link io.github.dynalect.refusal.RefusedException}. Other parts of a request are not looked at: keys, items, and the parameters that stood for
 * expressions before there were any, such as {@code KeyConditions}. The text of an inspection shows the types of values, and
 * no value. {@link Inspections} reads requests of several parts.
 *
 * @param request the operation and the table, in words
 * @param expressions the expressions
 */
public record Inspection(String request, Parsed<Object> expressions) {
    /** {@return what a get says} */
    public static Inspection of(GetItemRequest request) {
        return of("GetItem", request::getValueForField);
    }

    /** {@return what a put says} */
    public static Inspection of(PutItemRequest request) {
        return of("PutItem", request::getValueForField);
    }

    /** {@return what an update says} */
    public static Inspection of(UpdateItemRequest request) {
        return of("UpdateItem", request::getValueForField);
    }

    /** {@return what a delete says} */
    public static Inspection of(DeleteItemRequest request) {
        return of("DeleteItem", request::getValueForField);
    }

    /** {@return what a query says, of a table or index whose key is not known} */
    public static Inspection of(QueryRequest request) {
        return of(request, KeySchema.unknown());
    }

    /**
     * {@return what a query says}
     *
     * @param request the query
     * @param key the key of the table or index that it reads; the name of the index is taken from the query
     */
    public static Inspection of(QueryRequest request, KeySchema key) {
        Fields fields = request::getValueForField;
        return of(
                "Query",
                request.hasKeyConditions() ? fields : fields.requiring("KeyConditionExpression"),
                new KeySchema(fields.text("IndexName"), key.partition(), key.sort()));
    }

    /** {@return what a scan says} */
    public static Inspection of(ScanRequest request) {
        return of("Scan", request::getValueForField);
    }

    /** {@return what a get of a transaction says} */
    public static Inspection of(Get request) {
        return of("Get", request::getValueForField);
    }

    /** {@return what a put of a transaction says} */
    public static Inspection of(Put request) {
        return of("Put", request::getValueForField);
    }

    /** {@return what an update of a transaction says} */
    public static Inspection of(Update request) {
        Fields fields = request::getValueForField;
        return of("Update", fields.requiring("UpdateExpression"));
    }

    /** {@return what a delete of a transaction says} */
    public static Inspection of(Delete request) {
        return of("Delete", request::getValueForField);
    }

    /** {@return what a condition check of a transaction says} */
    public static Inspection of(ConditionCheck request) {
        Fields fields = request::getValueForField;
        return of("ConditionCheck", fields.requiring("ConditionExpression"));
    }

    /** {@return what a batch get says of one of its tables} */
    public static Inspection of(String table, KeysAndAttributes request) {
        Fields fields = request::getValueForField;
        return new Inspection(
                title("BatchGetItem", Option.some(table)), Parser.parse(fields.texts(KeySchema.unknown())));
    }

    private static Inspection of(String operation, Fields fields) {
        return of(operation, fields, KeySchema.unknown());
    }

    private static Inspection of(String operation, Fields fields, KeySchema key) {
        return new Inspection(title(operation, fields.text("TableName")), Parser.parse(fields.texts(key)));
    }

    private static String title(String operation, Option<String> table) {
        return operation + table.map(name -> " on " + Legible.text(name)).getOrElse("");
    }

    /** {@return the operation, and each expression in a line of its own, as {@link ReadableText} writes it} */
    @Override
    public String toString() {
        return Vector.of(
                        expressions.keyCondition().map(key -> "key condition: " + ReadableText.of(key)),
                        expressions.filter().map(filter -> "filter: " + ReadableText.of(filter)),
                        expressions.projection().map(parts -> "projection: " + ReadableText.of(parts)),
                        expressions.update().map(update -> "update: " + ReadableText.of(update)),
                        expressions.condition().map(condition -> "condition: " + ReadableText.of(condition)))
                .flatMap(line -> line)
                .prepend(request)
                .mkString("\n");
    }
}
