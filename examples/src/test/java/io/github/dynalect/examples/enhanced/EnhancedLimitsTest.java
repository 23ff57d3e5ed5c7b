package io.github.dynalect.examples.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.update.SetAction;
import software.amazon.awssdk.enhanced.dynamodb.update.UpdateExpression;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What the Enhanced client takes of an expression, and what it does not, as the guide says it. */
@DynamoDbTest
class EnhancedLimitsTest {
    /** A note that keeps a version. */
    @DynamoDbBean
    public static class Note {
        private String id;
        private String text;
        private Integer reads;
        private Integer version;
        private List<String> words;

        static Note of(String text) {
            Note note = new Note();
            note.setId("n-1");
            note.setText(text);
            return note;
        }

        @DynamoDbPartitionKey
        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public Integer getReads() {
            return reads;
        }

        public void setReads(Integer reads) {
            this.reads = reads;
        }

        public List<String> getWords() {
            return words;
        }

        public void setWords(List<String> words) {
            this.words = words;
        }

        @DynamoDbVersionAttribute
        public Integer getVersion() {
            return version;
        }

        public void setVersion(Integer version) {
            this.version = version;
        }
    }

    private static final StringAttribute<Note> TEXT = Attributes.string("text");
    private static final NumberAttribute<Note, Integer> READS = Attributes.integer("reads");

    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbTable<Seat> seats;
    private final DynamoDbTable<Note> notes;

    EnhancedLimitsTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "show", sortKey = "number") String seats,
            @FreshTable(partitionKey = "id") String notes) {
        this.client = client;
        this.enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.seats = enhanced.table(seats, TableSchema.fromBean(Seat.class));
        this.notes = enhanced.table(notes, TableSchema.fromBean(Note.class));
    }

    @BeforeEach
    void two_seats_and_a_note_are_stored() {
        seats.putItem(Seat.held("Hamlet", "A-01", "ann", Instant.parse("2024-05-01T13:00:00Z")));
        seats.putItem(Seat.of("Hamlet", "B-01"));
        notes.putItem(Note.of("first"));
    }

    private List<String> found(QueryEnhancedRequest query) {
        return seats.query(query).items().stream().map(Seat::getNumber).toList();
    }

    private List<String> found(Condition<Seat> filter) {
        return seats
                .scan(ScanEnhancedRequest.builder()
                        .filterExpression(Expressions.filter(filter))
                        .build())
                .items()
                .stream()
                .map(Seat::getNumber)
                .toList();
    }

    @Test
    void no_condition_is_no_expression() {
        assertThat(found(Condition.always())).containsExactly("A-01", "B-01");
        assertThat(found(Expressions.query(
                                Seat_.KEY.partition("Hamlet").sortGt("A-01").condition(), Condition.always())
                        .build()))
                .containsExactly("B-01");
    }

    @Test
    void a_filter_goes_with_a_range_of_the_enhanced_client() {
        assertThat(found(QueryEnhancedRequest.builder()
                        .queryConditional(QueryConditional.keyEqualTo(key -> key.partitionValue("Hamlet")))
                        .filterExpression(Expressions.filter(Seat_.holder.exists()))
                        .build()))
                .containsExactly("A-01");
    }

    @Test
    void what_was_rendered_apart_is_not_joined() {
        Expression held = Expressions.onlyIf(Seat_.holder.exists());
        Expression cheap = Expressions.onlyIf(Seat_.price.lt(10));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> held.and(cheap))
                .withMessageContaining("conflicting expression names");
        QueryConditional range = Expressions.query(Seat_.KEY.partition("Hamlet").condition(), Condition.always())
                .build()
                .queryConditional();
        QueryEnhancedRequest query = QueryEnhancedRequest.builder()
                .queryConditional(range)
                .filterExpression(cheap)
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> found(query))
                .withMessageContaining("conflicting expression");
    }

    /** The version is 1: an OR of ours that was not kept together would let the second update pass. */
    @Test
    void the_condition_of_an_extension_holds_beside_ours() {
        Condition<Note> either = TEXT.eq("first").or(TEXT.exists());
        Note note = notes.getItem(Note.of("first"));
        note.setText("second");
        notes.updateItem(update -> update.item(note).conditionExpression(Expressions.onlyIf(either)));

        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() ->
                        notes.updateItem(update -> update.item(note).conditionExpression(Expressions.onlyIf(either))));
        note.setVersion(2);
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .as("the version is right, and ours does not hold")
                .isThrownBy(() -> notes.updateItem(
                        update -> update.item(note).conditionExpression(Expressions.onlyIf(TEXT.eq("first")))));
    }

    @Test
    void each_action_of_a_transaction_has_a_condition_of_its_own() {
        TransactWriteItemsEnhancedRequest happens = transaction(Seat_.holder.eq("ann"));
        TransactWriteItemsEnhancedRequest doesNot = transaction(Seat_.holder.eq("ben"));

        assertThatExceptionOfType(TransactionCanceledException.class)
                .isThrownBy(() -> enhanced.transactWriteItems(doesNot))
                .satisfies(cancelled -> assertThat(cancelled.cancellationReasons())
                        .extracting(CancellationReason::code)
                        .containsExactly("ConditionalCheckFailed", "None", "None"));
        enhanced.transactWriteItems(happens);
        assertThat(found(Condition.always())).containsExactly("A-01", "C-01");
    }

    private TransactWriteItemsEnhancedRequest transaction(Condition<Seat> checked) {
        return TransactWriteItemsEnhancedRequest.builder()
                .addConditionCheck(
                        seats,
                        ConditionCheck.builder()
                                .key(seats.keyFrom(Seat.of("Hamlet", "A-01")))
                                .conditionExpression(Expressions.onlyIf(checked))
                                .build())
                .addPutItem(
                        seats,
                        TransactPutItemEnhancedRequest.builder(Seat.class)
                                .item(Seat.of("Hamlet", "C-01"))
                                .conditionExpression(Expressions.onlyIf(Seat_.number.notExists()))
                                .build())
                .addDeleteItem(
                        seats,
                        TransactDeleteItemEnhancedRequest.builder()
                                .key(seats.keyFrom(Seat.of("Hamlet", "B-01")))
                                .conditionExpression(Expressions.onlyIf(Seat_.holder.notExists()))
                                .build())
                .build();
    }

    @Test
    void an_update_beside_the_enhanced_client_leaves_the_version_alone() {
        Rendered read = Renderer.render(UpdateExpressions.update(READS.add(1)));
        client.updateItem(update -> update.tableName(notes.tableName())
                .key(notes.keyFrom(Note.of("first")).primaryKeyMap(notes.tableSchema()))
                .updateExpression(read.update().getOrNull())
                .expressionAttributeNames(read.names())
                .expressionAttributeValues(read.values()));

        Note note = notes.getItem(Note.of("first"));
        assertThat(note.getReads()).isEqualTo(1);
        assertThat(note.getVersion()).isEqualTo(1);
    }

    @Test
    void a_time_in_our_form_is_not_one_in_that_of_the_enhanced_client() {
        Instant one = Instant.parse("2024-05-01T13:00:00Z");

        assertThat(found(Seat_.heldUntil.eq(one))).containsExactly("A-01");
        assertThat(found(Attributes.<Seat>instant("heldUntil").eq(one))).isEmpty();
    }

    @Test
    void times_of_the_enhanced_client_with_parts_of_seconds_are_not_in_their_order() {
        Instant one = Instant.parse("2024-05-01T13:00:00Z");

        assertThat(found(Seat_.heldUntil.gt(one.plusMillis(500)))).containsExactly("A-01");
    }

    /** Should one of them fail, the SDK has learned it, and the guide's page wants a change. */
    @ParameterizedTest
    @ValueSource(classes = {UpdateItemEnhancedRequest.Builder.class, TransactUpdateItemEnhancedRequest.Builder.class})
    void a_request_has_no_place_for_an_update_expression(Class<?> builder) {
        assertThat(builder.getMethods()).extracting(Method::getName).doesNotContain("updateExpression");
    }

    @Test
    void a_request_has_no_place_for_a_projection_expression() {
        assertThat(ScanEnhancedRequest.Builder.class.getMethods())
                .extracting(Method::getName)
                .contains("attributesToProject")
                .doesNotContain("projectionExpression");
        assertThat(GetItemEnhancedRequest.Builder.class.getMethods())
                .extracting(Method::getName)
                .doesNotContain("attributesToProject", "projectionExpression");
    }

    @Test
    void a_projection_takes_names_of_members_and_no_elements() {
        Note note = notes.getItem(Note.of("first"));
        note.setWords(List.of("one", "two"));
        notes.updateItem(note);

        assertThat(projected("words").getWords()).containsExactly("one", "two");
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> projected("words[0]"))
                .withMessageContaining("words[0]");
    }

    private Note projected(String name) {
        return notes.scan(
                        ScanEnhancedRequest.builder().attributesToProject(name).build())
                .items()
                .iterator()
                .next();
    }

    /** An extension that counts each update in {@code views}, by the two halves of what was rendered. */
    private DynamoDbTable<Seat> counting() {
        Rendered more = Renderer.render(
                UpdateExpressions.update(Seat_.views.set(Seat_.views.orElse(0).plus(1))));
        String[] halves = more.update().get().substring("SET ".length()).split(" = ", 2);
        SetAction action = SetAction.builder()
                .path(halves[0])
                .value(halves[1])
                .expressionNames(more.names())
                .expressionValues(more.values())
                .build();
        DynamoDbEnhancedClientExtension counts = new DynamoDbEnhancedClientExtension() {
            @Override
            public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
                return WriteModification.builder()
                        .updateExpression(
                                UpdateExpression.builder().addAction(action).build())
                        .build();
            }
        };
        return DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .extensions(counts)
                .build()
                .table(seats.tableName(), TableSchema.fromBean(Seat.class));
    }

    private static UpdateItemEnhancedRequest.Builder<Seat> updating(Seat seat) {
        return UpdateItemEnhancedRequest.builder(Seat.class).item(seat).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY);
    }

    @Test
    void the_update_expression_of_an_extension_goes_with_each_update_and_with_no_put() {
        DynamoDbTable<Seat> counting = counting();

        assertThat(counting.updateItem(updating(Seat.of("Hamlet", "A-01")).build())
                        .getViews())
                .isEqualTo(1);
        counting.putItem(Seat.of("Hamlet", "A-01"));
        assertThat(counting.getItem(Seat.of("Hamlet", "A-01")).getViews()).isNull();
    }

    @Test
    void the_update_expression_of_an_extension_is_in_the_way_of_a_condition_and_of_an_item_with_that_attribute() {
        DynamoDbTable<Seat> counting = counting();
        UpdateItemEnhancedRequest<Seat> conditional = updating(Seat.of("Hamlet", "A-01"))
                .conditionExpression(Expressions.onlyIf(Seat_.holder.exists()))
                .build();
        Seat viewed = Seat.of("Hamlet", "A-01");
        viewed.setViews(7);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> counting.updateItem(conditional))
                .withMessageContaining("conflicting expression names");
        assertThatExceptionOfType(DynamoDbException.class)
                .isThrownBy(() -> counting.updateItem(updating(viewed).build()))
                .withMessageContaining("overlap");
    }
}
