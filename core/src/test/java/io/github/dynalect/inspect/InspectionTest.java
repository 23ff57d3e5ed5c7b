package io.github.dynalect.inspect;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Condition;
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

/** Requests of the SDK, as they are read. */
class InspectionTest {
    private static final Map<String, AttributeValue> SECRET = Map.of(":x", AttributeValue.fromS("secret"));

    @Test
    void an_update_is_read_with_its_names_in_place_and_without_its_values() {
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName("accounts")
                .key(Map.of("id", AttributeValue.fromS("secret")))
                .updateExpression("set #b=#b-:amount,last_change = :x")
                .conditionExpression("((#b >= :amount) and (#s = :x))")
                .expressionAttributeNames(Map.of("#b", "balance", "#s", "sub state"))
                .expressionAttributeValues(
                        Map.of(":amount", AttributeValue.fromN("10"), ":x", AttributeValue.fromS("secret")))
                .build();

        assertThat(Inspection.of(request)).hasToString("""
                UpdateItem on accounts
                update: SET balance = balance - <N>, last_change = <S>
                condition: balance >= <N> AND "sub state" = <S>""");
        assertThat(Inspection.of(request).expressions().update()).isNotEmpty();
    }

    @Test
    void an_update_without_expressions_says_only_what_it_is() {
        assertThat(Inspection.of(
                        UpdateItemRequest.builder().tableName("accounts").build()))
                .hasToString("UpdateItem on accounts");
    }

    @Test
    void a_query_whose_key_is_not_known_is_read_with_its_equalities_first() {
        QueryRequest request = QueryRequest.builder()
                .tableName("orders")
                .indexName("byPlace")
                .keyConditionExpression("begins_with(city, :x) AND country = :x AND land = :x")
                .filterExpression("attribute_exists(paid)")
                .projectionExpression("parts[0].price, paid")
                .expressionAttributeValues(SECRET)
                .build();

        assertThat(Inspection.of(request)).hasToString("""
                Query on orders
                key condition: country = <S> AND land = <S> AND begins_with(city, <S>)
                filter: attribute_exists(paid)
                projection: parts[0].price, paid""");
        assertThat(Inspection.of(request).expressions().keyCondition().get().index())
                .contains("byPlace");
        assertRefused(
                Rule.RESERVED_WORD,
                () -> Inspection.of(request.toBuilder()
                        .projectionExpression("lines[0].price")
                        .build()));
    }

    @Test
    void a_query_whose_key_is_known_is_checked_against_it() {
        QueryRequest request = QueryRequest.builder()
                .tableName("orders")
                .keyConditionExpression("price = :x AND id = :x")
                .expressionAttributeValues(SECRET)
                .build();

        assertThat(Inspection.of(request, KeySchema.table("id", "price")))
                .hasToString("Query on orders\nkey condition: id = <S> AND price = <S>");
        assertThat(Inspection.of(request.toBuilder().indexName("i").build(), KeySchema.table("id", "price"))
                        .expressions()
                        .keyCondition()
                        .get()
                        .index())
                .contains("i");
        assertRefused(Rule.KEY_CLAUSES, () -> Inspection.of(request, KeySchema.table("id")));
    }

    @Test
    void what_has_to_have_an_expression_is_refused_without_it() {
        assertRefused(
                Rule.EXPRESSION_REQUIRED,
                () -> Inspection.of(QueryRequest.builder().tableName("t").build()));
        assertRefused(
                Rule.EXPRESSION_REQUIRED,
                () -> Inspection.of(Update.builder().tableName("t").build()));
        assertRefused(
                Rule.EXPRESSION_REQUIRED,
                () -> Inspection.of(ConditionCheck.builder().tableName("t").build()));
    }

    @Test
    void a_query_of_the_time_before_expressions_says_only_what_it_is() {
        assertThat(Inspection.of(QueryRequest.builder()
                        .tableName("t")
                        .keyConditions(Map.of("id", Condition.builder().build()))
                        .build()))
                .hasToString("Query on t");
    }

    @Test
    void a_map_of_placeholders_that_was_given_empty_is_assertRefused() {
        GetItemRequest get = GetItemRequest.builder().tableName("t").build();

        assertThat(Inspection.of(get)).hasToString("GetItem on t");
        assertRefused(
                Rule.PLACEHOLDERS_EMPTY,
                () -> Inspection.of(
                        get.toBuilder().expressionAttributeNames(Map.of()).build()));
        assertRefused(
                Rule.PLACEHOLDERS_EMPTY,
                () -> Inspection.of(Put.builder()
                        .tableName("t")
                        .expressionAttributeValues(Map.of())
                        .build()));
    }

    @Test
    void a_request_whose_readable_text_is_longer_than_an_expression_may_be_is_shown() {
        String name = "a_name_of_more_than_a_few_characters";
        String texts = IntStream.range(0, 150).mapToObj(i -> "#a" + i + "=:x").collect(Collectors.joining(" OR "));
        Map<String, String> names =
                IntStream.range(0, 150).boxed().collect(Collectors.toMap(i -> "#a" + i, i -> name + i));

        assertThat(Inspection.of(PutItemRequest.builder()
                                .tableName("t")
                                .conditionExpression(texts)
                                .expressionAttributeNames(names)
                                .expressionAttributeValues(SECRET)
                                .build())
                        .toString())
                .contains(name + "149 = <S>")
                .hasSizeGreaterThan(Limits.EXPRESSION_BYTES);
    }

    @Test
    void neither_a_table_nor_an_attribute_can_forge_a_line_or_a_condition() {
        assertThat(Inspection.of(PutItemRequest.builder()
                        .tableName("t\ncondition: a = <S>")
                        .conditionExpression("#x = :x")
                        .expressionAttributeNames(Map.of("#x", "x\" = <S> OR\n\"y"))
                        .expressionAttributeValues(SECRET)
                        .build()))
                .hasToString("""
                        PutItem on t\\ncondition: a = <S>
                        condition: "x\\" = <S> OR\\n\\"y" = <S>""");
    }

    @Test
    void a_request_without_a_table_is_shown_without_one() {
        assertThat(Inspection.of(GetItemRequest.builder().build())).hasToString("GetItem");
    }

    @Test
    void each_kind_of_request_with_one_set_of_placeholders_is_read() {
        assertThat(Inspection.of(GetItemRequest.builder()
                        .tableName("t")
                        .projectionExpression("#a")
                        .expressionAttributeNames(Map.of("#a", "a"))
                        .build()))
                .hasToString("GetItem on t\nprojection: a");
        assertThat(Inspection.of(
                        Get.builder().tableName("t").projectionExpression("a").build()))
                .hasToString("Get on t\nprojection: a");
        assertThat(Inspection.of(PutItemRequest.builder()
                        .tableName("t")
                        .conditionExpression("a = :x")
                        .expressionAttributeValues(SECRET)
                        .build()))
                .hasToString("PutItem on t\ncondition: a = <S>");
        assertThat(Inspection.of(Put.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Put on t\ncondition: a = b");
        assertThat(Inspection.of(DeleteItemRequest.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("DeleteItem on t\ncondition: a = b");
        assertThat(Inspection.of(Delete.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Delete on t\ncondition: a = b");
        assertThat(Inspection.of(ConditionCheck.builder()
                        .tableName("t")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("ConditionCheck on t\ncondition: a = b");
        assertThat(Inspection.of(ScanRequest.builder()
                        .tableName("t")
                        .filterExpression("a = b")
                        .projectionExpression("c")
                        .build()))
                .hasToString("Scan on t\nfilter: a = b\nprojection: c");
        assertThat(Inspection.of(Update.builder()
                        .tableName("t")
                        .updateExpression("REMOVE a")
                        .conditionExpression("a = b")
                        .build()))
                .hasToString("Update on t\nupdate: REMOVE a\ncondition: a = b");
    }
}
