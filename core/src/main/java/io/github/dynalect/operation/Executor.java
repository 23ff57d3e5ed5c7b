package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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

/** Sends requests: the seam between the operations, which are values, and a client. */
public interface Executor {
    /** {@return the answer to a get} */
    GetItemResponse getItem(GetItemRequest request);

    /** {@return the answer to a put} */
    @CanIgnoreReturnValue
    PutItemResponse putItem(PutItemRequest request);

    /** {@return the answer to an update} */
    UpdateItemResponse updateItem(UpdateItemRequest request);

    /** {@return the answer to a delete} */
    @CanIgnoreReturnValue
    DeleteItemResponse deleteItem(DeleteItemRequest request);

    /** {@return one page of a query} */
    QueryResponse query(QueryRequest request);
}
