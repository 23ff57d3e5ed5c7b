package io.github.dynalect.testing;

import software.amazon.awssdk.http.SdkHttpRequest;

/** What a request of DynamoDB asks for, which stands in a header: {@code X-Amz-Target: DynamoDB_20120810.PutItem}. */
final class Operation {
    private Operation() {}

    static String of(SdkHttpRequest request) {
        String target = request.firstMatchingHeader("X-Amz-Target").orElse("");
        return target.substring(target.indexOf('.') + 1);
    }
}
