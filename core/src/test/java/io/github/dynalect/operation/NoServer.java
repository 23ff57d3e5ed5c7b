package io.github.dynalect.operation;

import io.github.dynalect.schema.Schema;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Nobody there: whoever sends a request fails. A test that expects one overrides its method. */
public class NoServer implements Executor {
    /** A binding to nobody, by which operations can be made and looked at. */
    public static <T> Binding<T> binding(Schema<T> schema) {
        return new Binding<>(schema, schema.tableName(), new NoServer());
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        throw sent();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        throw sent();
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        throw sent();
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        throw sent();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        throw sent();
    }

    private static AssertionError sent() {
        return new AssertionError("a request was sent");
    }
}
