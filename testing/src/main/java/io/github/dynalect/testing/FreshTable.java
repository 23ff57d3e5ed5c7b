package io.github.dynalect.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Asks for a new and empty table; the {@code String} parameter becomes its name.
 *
 * <p>Each such parameter has a table of its own. For one table in {@code @BeforeEach} and in the test, let the constructor
 * take it. It works where {@link DynamoDbTest} does.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface FreshTable {

    /** {@return the name of the attribute that is the partition key} */
    String partitionKey();

    /** {@return the partition key's type: {@code S}, {@code N} or {@code B}} */
    ScalarAttributeType partitionKeyType() default ScalarAttributeType.S;

    /** {@return the name of the attribute that is the sort key; a table without one leaves it out} */
    String sortKey() default "";

    /** {@return the sort key's type: {@code S}, {@code N} or {@code B}; it means nothing without a sort key} */
    ScalarAttributeType sortKeyType() default ScalarAttributeType.S;
}
