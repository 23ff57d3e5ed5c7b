/** Tables of immutable records on Amazon DynamoDB: operations as values, failures as values. */
module io.github.dynalect.core {
    requires transitive io.github.dynalect.expressions;
    requires transitive io.vavr;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires transitive software.amazon.awssdk.core;
    requires transitive software.amazon.awssdk.awscore;
    requires transitive org.reactivestreams;
    requires org.slf4j;
    requires software.amazon.awssdk.metrics;
    requires software.amazon.awssdk.retries.api;
    requires static jakarta.validation;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.dynalect.annotation;
    exports io.github.dynalect.cursor;
    exports io.github.dynalect.inspect;
    exports io.github.dynalect.observe;
    exports io.github.dynalect.operation;
    exports io.github.dynalect.schema;
    exports io.github.dynalect.table;
    exports io.github.dynalect.validation;
}
