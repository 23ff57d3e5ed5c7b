package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The assertion that the server finds a request invalid. */
final class Refusing {
    private Refusing() {}

    static void invalid(ThrowingCallable call) {
        DynamoDbException refusal = catchThrowableOfType(DynamoDbException.class, call);
        assertThat(refusal).as("a refusal by the server").isNotNull();
        assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
    }
}
