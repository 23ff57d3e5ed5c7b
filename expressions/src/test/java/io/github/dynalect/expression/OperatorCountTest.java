package io.github.dynalect.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.parse.Parser;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What counts towards the limit of 300: each operator and each function, as the server counts them. */
class OperatorCountTest {
    private static final Map<String, AttributeValue> VALUES =
            Map.of(":type", AttributeValue.fromS("N"), ":set", AttributeValue.fromSs(List.of("x")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = b                                | 1",
                "size(a) < size(b)                    | 3",
                "a BETWEEN b AND c                    | 1",
                "size(a) BETWEEN size(b) AND size(c)  | 4",
                "a IN (b, c, d)                       | 1",
                "size(a) IN (size(b), c, size(d))     | 4",
                "attribute_exists(a)                  | 1",
                "attribute_not_exists(a)              | 1",
                "attribute_type(a, :type)             | 1",
                "attribute_type(size(a), :type)       | 2",
                "begins_with(a, b)                    | 1",
                "contains(a, b)                       | 1",
                "contains(size(a), size(b))           | 3",
                "a = b AND c = d AND e = f            | 5",
                "a = b OR c = d OR size(e) = f        | 6",
                "NOT (a = b AND NOT c = d)            | 5"
            })
    void in_a_condition(String text, int operators) {
        assertThat(OperatorCount.of(Parser.condition(text, Map.of(), used(text))))
                .isEqualTo(operators);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET a = b REMOVE c ADD d :set DELETE e :set               | 0",
                "SET a = b + c, d = e - f                                  | 2",
                "SET a = if_not_exists(b, c) + if_not_exists(d, e)         | 3",
                "SET a = if_not_exists(b, c) - if_not_exists(d, e)         | 3",
                "SET a = if_not_exists(b, if_not_exists(c, d))             | 2",
                "SET a = list_append(b, c)                                 | 1",
                "SET a = list_append(if_not_exists(b, c), if_not_exists(d, e)) | 3"
            })
    void in_an_update(String text, int operators) {
        assertThat(JoinedActions.operators(Vector.of(Parser.update(text, Map.of(), used(text)))))
                .isEqualTo(operators);
    }

    private static Map<String, AttributeValue> used(String text) {
        return VALUES.keySet().stream()
                .filter(text::contains)
                .collect(Collectors.toMap(placeholder -> placeholder, VALUES::get));
    }
}
