package io.github.dynalect.inspect;

import io.github.dynalect.parse.ExpressionTexts;
import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.parse.Parsed;
import io.github.dynalect.parse.Parser;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The expressions of a request of the SDK, as trees and in readable form.
 *
 * <p>All that DynamoDB refuses in the texts without looking at a table is refused here, by
 * {@link io.github.dynalect.refusal.RefusedException}. The text of an inspection shows the types of values, and no value.
 *
 * @param request the operation and the table, in words
 * @param expressions the expressions
 */
public record Inspection(String request, Parsed<Object> expressions) {
    private static Inspection of(String operation, String table, ExpressionTexts texts) {
        return new Inspection(operation + " on " + table, Parser.parse(texts));
    }

    /** {@return what a get says} */
    public static Inspection of(GetItemRequest request) {
        return of(
                "GetItem",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.of(request.projectionExpression()),
                        Option.none(),
                        Option.none(),
                        request.expressionAttributeNames(),
                        Map.of(),
                        KeySchema.unknown()));
    }

    /** {@return what a put says} */
    public static Inspection of(PutItemRequest request) {
        return of(
                "PutItem",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what an update says} */
    public static Inspection of(UpdateItemRequest request) {
        return of(
                "UpdateItem",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.updateExpression()),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what a delete says} */
    public static Inspection of(DeleteItemRequest request) {
        return of(
                "DeleteItem",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what a query says} */
    public static Inspection of(QueryRequest request) {
        return of(
                "Query",
                request.tableName(),
                new ExpressionTexts(
                        Option.of(request.keyConditionExpression()),
                        Option.of(request.filterExpression()),
                        Option.of(request.projectionExpression()),
                        Option.none(),
                        Option.none(),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        Option.of(request.indexName()).fold(KeySchema::unknown, KeySchema::unknown)));
    }

    /** {@return what a scan says} */
    public static Inspection of(ScanRequest request) {
        return of(
                "Scan",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.of(request.filterExpression()),
                        Option.of(request.projectionExpression()),
                        Option.none(),
                        Option.none(),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what a get of a transaction says} */
    public static Inspection of(Get request) {
        return of(
                "Get",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.of(request.projectionExpression()),
                        Option.none(),
                        Option.none(),
                        request.expressionAttributeNames(),
                        Map.of(),
                        KeySchema.unknown()));
    }

    /** {@return what a put of a transaction says} */
    public static Inspection of(Put request) {
        return of(
                "Put",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what an update of a transaction says} */
    public static Inspection of(Update request) {
        return of(
                "Update",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.updateExpression()),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what a delete of a transaction says} */
    public static Inspection of(Delete request) {
        return of(
                "Delete",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return what a condition check of a transaction says} */
    public static Inspection of(ConditionCheck request) {
        return of(
                "ConditionCheck",
                request.tableName(),
                new ExpressionTexts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.of(request.conditionExpression()),
                        request.expressionAttributeNames(),
                        request.expressionAttributeValues(),
                        KeySchema.unknown()));
    }

    /** {@return the operation, and each expression in a line of its own; names are in their places, of values only the types} */
    @Override
    public String toString() {
        return Vector.of(
                        expressions.keyCondition().map(QueryExpressions::key).map(Renderer::render),
                        expressions.filter().map(ScanExpressions::filter).map(Renderer::render),
                        expressions.projection().map(ReadExpressions::select).map(Renderer::render),
                        expressions.update().map(UpdateExpressions::update).map(Renderer::render),
                        expressions.condition().map(WriteExpressions::onlyIf).map(Renderer::render))
                .flatMap(rendered -> rendered)
                .map(Rendered::toReadableString)
                .prepend(request)
                .mkString("\n");
    }
}
