package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.examples.comingfrom.HelpdeskItem.Comment;
import io.github.dynalect.examples.comingfrom.HelpdeskItem.Ticket;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page for those who come from ElectroDB, as code: the items are literals in the forms that it stores. */
@DynamoDbTest
class ElectroDbGuideTest {
    private static final Map<String, AttributeValue> TICKET = Map.of(
            "pk", AttributeValue.fromS("$helpdesk#team_core"),
            "sk", AttributeValue.fromS("$board#ticket_1#ticketid_t-1"),
            "gsi1pk", AttributeValue.fromS("$helpdesk#status_open"),
            "gsi1sk", AttributeValue.fromS("$ticket_1#number_000007"),
            "team", AttributeValue.fromS("core"),
            "ticketId", AttributeValue.fromS("t-1"),
            "number", AttributeValue.fromN("7"),
            "title", AttributeValue.fromS("Lamp"),
            "status", AttributeValue.fromS("open"),
            "__edb_e__", AttributeValue.fromS("ticket"));
    private static final Map<String, AttributeValue> COMMENT = Map.of(
            "pk", AttributeValue.fromS("$helpdesk#team_core"),
            "sk", AttributeValue.fromS("$board#comment_1#ticketid_t-1#commentid_c-1"),
            "team", AttributeValue.fromS("core"),
            "ticketId", AttributeValue.fromS("t-1"),
            "commentId", AttributeValue.fromS("c-1"),
            "__edb_e__", AttributeValue.fromS("comment"),
            "__edb_v__", AttributeValue.fromS("1"));

    private final DynamoDbClient client;
    private final String name = "helpdesk-" + UUID.randomUUID();
    private final Table<HelpdeskItem> helpdesk;

    ElectroDbGuideTest(DynamoDbClient client) {
        this.client = client;
        this.helpdesk = Dynalect.create(client).table(HelpdeskItem_.SCHEMA).named(name);
    }

    @BeforeEach
    void a_table() {
        helpdesk.createTable().execute();
    }

    private static Map<String, AttributeValue> ticket() {
        Map<String, AttributeValue> ticket = new java.util.HashMap<>(TICKET);
        ticket.put("__edb_v__", AttributeValue.fromS("1"));
        return ticket;
    }

    private void given(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    private List<Map<String, AttributeValue>> stored() {
        return client.scan(scan -> scan.tableName(name)).items();
    }

    @Test
    void here() {
        given(COMMENT);
        // @start region=here
        Ticket ticket = new Ticket("core", "t-1", 7, "Lamp", State.OPEN, "1");
        Either<ConditionFailed<HelpdeskItem>, HelpdeskItem> created =
                helpdesk.put(ticket).ifAbsent().attempt(); // create

        Ticket closed = helpdesk.update(HelpdeskItem_Ticket_.key("core", "t-1")) // patch
                .set(HelpdeskItem_Ticket_.status, State.CLOSED) // and the key of the index with it
                .onlyIf(HelpdeskItem_Ticket_.number.eq(7))
                .execute();

        List<HelpdeskItem> done = helpdesk.query(
                        HelpdeskItem_Ticket_.gsi1.partition(State.CLOSED).sortGe(5))
                .limit(10) // count
                .all();

        ItemsByKind<HelpdeskItem> board =
                helpdesk.query(HelpdeskItem_.board("core")).grouped(); // collection
        List<Comment> comments = board.of(Comment.class);
        // @end
        assertThat(created.get()).isEqualTo(ticket);
        assertThat(done).containsExactly(closed);
        assertThat(comments).hasSize(1);
        assertThat(board.of(Ticket.class)).containsExactly(closed);
    }

    @Test
    void an_item_that_was_stored_there_is_read_and_stored_again_in_the_same_form() {
        given(ticket());
        given(COMMENT);

        Ticket ticket =
                helpdesk.get(HelpdeskItem_Ticket_.key("core", "t-1")).execute().get();
        assertThat(ticket).isEqualTo(new Ticket("core", "t-1", 7, "Lamp", State.OPEN, "1"));
        assertThat(helpdesk.query(HelpdeskItem_.board("core")).all())
                .containsExactly(new Comment("core", "t-1", "c-1", "1"), ticket);

        helpdesk.scan().all().forEach(item -> helpdesk.put(item).execute());
        assertThat(stored()).containsExactlyInAnyOrder(ticket(), COMMENT);
    }

    @Test
    void keys_keep_their_case_so_that_a_put_of_what_was_lowered_there_makes_a_second_item() {
        Map<String, AttributeValue> lowered = ticket();
        lowered.put("team", AttributeValue.fromS("Core"));
        given(lowered);

        assertThat(helpdesk.get(HelpdeskItem_Ticket_.key("Core", "t-1")).execute())
                .isEmpty();
        Ticket found =
                helpdesk.get(HelpdeskItem_Ticket_.key("core", "t-1")).execute().get();
        assertThat(found.team()).isEqualTo("Core");
        helpdesk.put(found).execute();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void a_character_that_would_forge_a_key_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> helpdesk.put(new Comment("core", "t-1#commentid_c-1", "x", "1"))
                        .execute())
                .withMessageContaining("TEMPLATE_VALUE");
    }

    @Test
    void what_is_stored_there_is_read_here() throws IOException {
        AttributeValue iso = AttributeValue.fromS("2024-01-31T12:00:00.120Z");
        AttributeValue list = AttributeValue.fromL(List.of(AttributeValue.fromS("a"), AttributeValue.fromNul(true)));
        new StoredForms()
                .line("`boolean`", AttributeValue.fromBool(true), "boolean", Codecs.bool())
                .line("`number`", AttributeValue.fromN("3.5"), "BigDecimal", Codecs.decimal())
                .line(
                        "`number`, of `Date.now()`",
                        AttributeValue.fromN("1706702400120"),
                        "@StoredAs(EPOCH_MILLIS) Instant",
                        Codecs.epochMillis())
                .line("`string`, of `toISOString()`", iso, "Instant", Codecs.instant())
                .line("`string`, of `toISOString()`", iso, "@ConvertedBy(IsoMillis.class) Instant", new IsoMillis())
                .line("`[\"open\", \"closed\"]`", TICKET.get("status"), "State", Codecs.enumOf(State.values()))
                .line(
                        "`[\"open\", \"closed\"]`",
                        TICKET.get("status"),
                        "@ConvertedBy(LowerCaseState.class) State",
                        new LowerCaseState())
                .line("`set` of `string`", AttributeValue.fromSs(List.of("a")), "Set<String>", Codecs.stringSet())
                .line(
                        "`any`, of `null`",
                        AttributeValue.fromNul(true),
                        "Option<String>",
                        Codecs.string().optional())
                .line(
                        "`list`, with a `null`",
                        list,
                        "List<Option<String>>",
                        Codecs.listOf(Codecs.string().optional()))
                .line(
                        "`map`",
                        AttributeValue.fromM(Map.of("floor", AttributeValue.fromN("2"))),
                        "Place",
                        Task_Place_.CODEC)
                .areThoseOf("coming-from-electrodb.md");
    }
}
