package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.Operand.Stored;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The nodes refuse the operands that the server refuses, and no others: every form is tried with operands of all kinds. */
@DynamoDbTest
class ChecksOnServerTest {
    private static final Map<String, AttributeValue> VALUES = HashMap.of(
            // Also the name of a type, as attribute_type wants it.
            ":S", AttributeValue.fromS("S"),
            ":N", AttributeValue.fromN("1"),
            ":B", AttributeValue.fromB(SdkBytes.fromUtf8String("b")),
            ":SS", AttributeValue.fromSs(List.of("s")),
            ":BOOL", AttributeValue.fromBool(true),
            ":NULL", AttributeValue.fromNul(true),
            ":L", AttributeValue.fromL(List.of()),
            ":M", AttributeValue.fromM(java.util.Map.of()));

    private static final Path a = Path.of("a");
    private static final Vector<Word<Operand<Object>>> OPERANDS = VALUES.toVector()
            .<Word<Operand<Object>>>map(value -> new Word<>(value._1, new Literal<>(value._2)))
            .append(new Word<>("a", new Stored<>(a)))
            .append(new Word<>("b", new Stored<>(Path.of("b"))))
            .append(new Word<>("size(a)", new Operand.Size<>(new Stored<>(a))));
    private static final Vector<Word<Operand<Object>>> ENDS = OPERANDS.filter(
            operand -> List.of(":S", ":N", ":BOOL", "a", "b", "size(a)").contains(operand.text()));
    private static final Vector<Word<SetValue.Term<Object>>> TERMS = VALUES.toVector()
            .<Word<SetValue.Term<Object>>>map(value -> new Word<>(value._1, new Literal<>(value._2)))
            .append(new Word<>("a", new Stored<>(a)))
            .append(new Word<>("b", new Stored<>(Path.of("b"))))
            .append(new Word<>(
                    "if_not_exists(a, :N)",
                    new SetValue.IfNotExists<>(a, new Literal<>(VALUES.get(":N").get()))));

    private final DynamoDbClient client;
    private final String table;
    private final List<String> disagreements = new ArrayList<>();

    ChecksOnServerTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String table) {
        this.client = client;
        this.table = table;
    }

    @Test
    void conditions_of_one_operand() {
        for (Word<Operand<Object>> x : OPERANDS) {
            condition("size(%s) = :N".formatted(x), () -> new Operand.Size<>(x.node()));
            condition("attribute_type(%s, :S)".formatted(x), () -> new Condition.HasType<>(x.node(), AttributeType.S));
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void conditions_of_two_operands() {
        for (Word<Operand<Object>> x : OPERANDS) {
            for (Word<Operand<Object>> y : OPERANDS) {
                condition("%s = %s".formatted(x, y), () -> compared(x, Comparator.EQ, y));
                condition("%s < %s".formatted(x, y), () -> compared(x, Comparator.LT, y));
                condition("begins_with(%s, %s)".formatted(x, y), () -> new Condition.BeginsWith<>(x.node(), y.node()));
                condition("contains(%s, %s)".formatted(x, y), () -> new Condition.Contains<>(x.node(), y.node()));
                condition("%s IN (b, %s)".formatted(x, y), () -> among(x, y));
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void between() {
        for (Word<Operand<Object>> x : ENDS) {
            for (Word<Operand<Object>> y : ENDS) {
                for (Word<Operand<Object>> z : ENDS) {
                    condition(
                            "%s BETWEEN %s AND %s".formatted(x, y, z),
                            () -> new Condition.Between<>(x.node(), y.node(), z.node()));
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void updates() {
        for (Word<SetValue.Term<Object>> x : TERMS) {
            update("SET c = if_not_exists(a, %s)".formatted(x), () -> new SetValue.IfNotExists<>(a, x.node()));
            for (Word<SetValue.Term<Object>> y : TERMS) {
                update("SET c = %s + %s".formatted(x, y), () -> new SetValue.Plus<>(x.node(), y.node()));
                update("SET c = %s - %s".formatted(x, y), () -> new SetValue.Minus<>(x.node(), y.node()));
                update(
                        "SET c = list_append(%s, %s)".formatted(x, y),
                        () -> new SetValue.ListAppend<>(x.node(), y.node()));
            }
        }
        VALUES.forEach((text, value) -> {
            update("ADD c " + text, () -> new UpdateAction.Add<>(a, new Literal<>(value)));
            update("DELETE c " + text, () -> new UpdateAction.Delete<>(a, new Literal<>(value)));
        });
        assertThat(disagreements).isEmpty();
    }

    private static Condition<Object> compared(
            Word<Operand<Object>> left, Comparator comparator, Word<Operand<Object>> right) {
        return new Condition.Comparison<>(left.node(), comparator, right.node());
    }

    private static Condition<Object> among(Word<Operand<Object>> operand, Word<Operand<Object>> choice) {
        return new Condition.In<>(operand.node(), Vector.of(new Stored<>(Path.of("b")), choice.node()));
    }

    private void condition(String text, Supplier<?> node) {
        compare(text, node, call -> call.conditionExpression(text));
    }

    private void update(String text, Supplier<?> node) {
        compare(text, node, call -> call.updateExpression(text));
    }

    private void compare(String text, Supplier<?> node, Consumer<UpdateItemRequest.Builder> expression) {
        if (isBuilt(node) != isTaken(text, expression)) {
            disagreements.add(text);
        }
    }

    private static boolean isBuilt(Supplier<?> node) {
        try {
            return node.get() != null;
        } catch (RefusedException e) {
            return false;
        }
    }

    private boolean isTaken(String text, Consumer<UpdateItemRequest.Builder> expression) {
        Map<String, AttributeValue> used = VALUES.filterKeys(
                Pattern.compile("\\W+").splitAsStream(text).map(":"::concat).toList()::contains);
        try {
            return client.updateItem(call -> call.tableName(table)
                            .key(java.util.Map.of("id", AttributeValue.fromS("the item")))
                            .expressionAttributeValues(
                                    used.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : used.toJavaMap())
                            .applyMutation(expression))
                    .sdkHttpResponse()
                    .isSuccessful();
        } catch (DynamoDbException e) {
            // What fails for the item's sake was taken as an expression.
            return !Objects.requireNonNull(e.getMessage()).startsWith("Invalid ");
        }
    }

    private record Word<N>(String text, N node) {
        @Override
        public String toString() {
            return text;
        }
    }
}
