/**
 * DynamoDB expressions as typed, immutable values, the renderer that turns them into text and placeholder maps, and their
 * meaning on an item in memory.
 */
module io.github.dynalect.expressions {
    requires transitive io.vavr;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires transitive software.amazon.awssdk.core;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports io.github.dynalect.attribute;
    exports io.github.dynalect.codec;
    exports io.github.dynalect.evaluate;
    exports io.github.dynalect.expression;
    exports io.github.dynalect.parse;
    exports io.github.dynalect.path;
    exports io.github.dynalect.refusal;
    exports io.github.dynalect.render;
    exports io.github.dynalect.value;
}
