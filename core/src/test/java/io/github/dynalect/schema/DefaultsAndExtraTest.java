package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an item lacks and what it has too much: defaults, and attributes that the schema does not declare. */
class DefaultsAndExtraTest {
    record Note(String id, String text, Option<String> again) {}

    private static final StringAttribute<Note> ID = Attributes.string("id");
    private static final StringAttribute<Note> TEXT = Attributes.string("text");
    private static final SchemaBuilder<Note> NOTES =
            Schema.of("notes", PrimaryKey.of(ID)).attribute(ID, Note::id);
    private static final Schema<Note> SCHEMA = NOTES.withDefault(TEXT, Note::text, "none yet")
            .build(item -> new Note(item.get(ID), item.get(TEXT), item.find(TEXT)));

    @Test
    void a_missing_attribute_reads_as_its_default_and_so_does_null() {
        Note defaulted = new Note("n", "none yet", Option.some("none yet"));

        assertThat(SCHEMA.decode(Map.of("id", text("n")))).isEqualTo(Either.right(defaulted));
        assertThat(SCHEMA.decode(Map.of("id", text("n"), "text", AttributeValue.fromNul(true))))
                .isEqualTo(Either.right(defaulted));
        assertThat(SCHEMA.decode(Map.of("id", text("n"), "text", text(""))))
                .isEqualTo(Either.right(new Note("n", "", Option.some(""))));
    }

    @Test
    void a_default_is_stored_like_any_other_value() {
        assertThat(SCHEMA.encode(new Note("n", "none yet", Option.none())))
                .isEqualTo(Map.of("id", text("n"), "text", text("none yet")));
    }

    @Test
    void an_attribute_with_a_default_of_another_type_is_still_a_misfit() {
        assertThat(SCHEMA.decode(Map.of("id", text("n"), "text", number("1")))
                        .getLeft()
                        .describe())
                .endsWith(" of notes: text is of type N, not S (text)");
    }

    @Test
    void a_default_that_cannot_be_one_is_refused_with_its_attribute() {
        SetAttribute<Note, String> labels = Attributes.stringSet("labels");

        assertRefused(Rule.DEFAULT, () -> NOTES.withDefault(labels, note -> Set.of(), Set.of("x")))
                .withMessageStartingWith("labels: a default beside the value that nothing stands for already.");
        assertRefused(Rule.TEXT_WELL_FORMED, () -> NOTES.withDefault(TEXT, Note::text, "\uD800"))
                .withMessageStartingWith("text: ");
        assertRefused(Rule.SCHEMA, () -> NOTES.withDefault(ID, Note::id, "n"))
                .withMessageStartingWith("id: a second attribute of this name.");
    }

    @Test
    void a_key_has_no_default() {
        assertRefused(
                        Rule.SCHEMA,
                        () -> Schema.of("notes", PrimaryKey.of(ID))
                                .withDefault(ID, Note::id, "n")
                                .build(DefaultsAndExtraTest::unread))
                .withMessageStartingWith("id: a key attribute that is not declared, or not as the key has it.");
    }

    @Test
    void an_attribute_is_read_by_the_codec_that_it_was_declared_with() {
        StringAttribute<Note> same = Attributes.string("text");
        var shouting = Attributes.<Note, String>of(
                Path.of("text"), Codecs.string().map(String::toUpperCase, String::toLowerCase));
        Schema<Note> truthful =
                NOTES.attribute(TEXT, Note::text).build(item -> new Note(item.get(ID), item.get(same), Option.none()));
        Schema<Note> otherwise = NOTES.attribute(TEXT, Note::text)
                .build(item -> new Note(item.get(ID), item.get(shouting), Option.none()));
        Map<String, AttributeValue> stored = Map.of("id", text("n"), "text", text("t"));

        assertThat(truthful.decode(stored)).isEqualTo(Either.right(new Note("n", "t", Option.none())));
        assertRefused(Rule.SCHEMA_READS, () -> otherwise.decode(stored))
                .withMessageStartingWith("text: an attribute that the schema declares with another codec.");
    }

    @Test
    void what_others_stored_is_kept_and_written_back() {
        Map<String, AttributeValue> stored = storedTicket();
        stored.put("gate", text("B"));
        stored.put("marks", AttributeValue.fromL(List.of(number("1"))));

        Ticket ticket = Ticket_.SCHEMA.decode(stored).get();

        assertThat(ticket.others())
                .isEqualTo(Map.of("gate", text("B"), "marks", AttributeValue.fromL(List.of(number("1")))));
        assertThat(Ticket_.SCHEMA.encode(ticket)).isEqualTo(stored);
        assertThatThrownBy(ticket.others()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_item_of_nothing_but_declared_attributes_has_no_extra_ones() {
        assertThat(Ticket_.SCHEMA.decode(storedTicket()).get().others()).isEmpty();
    }

    @Test
    void an_extra_value_is_stored_in_its_canonical_form() {
        assertThat(Ticket_.SCHEMA.encode(ticket(Map.of("gate", number("1.50")))))
                .containsEntry("gate", number("1.5"));
    }

    @Test
    void an_extra_attribute_with_a_declared_name_is_refused() {
        assertRefused(Rule.SCHEMA, () -> Ticket_.SCHEMA.encode(ticket(Map.of("seat", text("A2")))))
                .withMessageStartingWith("seat: an extra attribute with the name of a declared one.");
    }

    @Test
    void an_extra_attribute_that_cannot_be_stored_is_refused_with_its_name() {
        assertRefused(Rule.TEXT_WELL_FORMED, () -> Ticket_.SCHEMA.encode(ticket(Map.of("gate", text("\uD800")))))
                .withMessageStartingWith("gate: ");
        assertRefused(Rule.NAME_LENGTH, () -> Ticket_.SCHEMA.encode(ticket(Map.of("", text("B")))));
    }

    @Test
    void extra_attributes_are_declared_once_and_read_only_if_they_are_written() {
        Schema<Note> forgetful = NOTES.build(item -> new Note(item.extra().toString(), "", Option.none()));

        assertRefused(Rule.SCHEMA, () -> Ticket_.ATTRIBUTES.extra(Ticket::others))
                .withMessageStartingWith("extra: a second map of extra attributes.");
        assertRefused(Rule.SCHEMA_READS, () -> forgetful.decode(Map.of("id", text("n"))))
                .withMessageStartingWith("extra: extra attributes that the schema does not write.");
        assertThat(Ticket_.SCHEMA.keepsExtra()).isTrue();
        assertThat(forgetful.keepsExtra()).isFalse();
    }

    private static Map<String, AttributeValue> storedTicket() {
        return new LinkedHashMap<>(Map.of(
                "venue", text("Volkshaus"),
                "seat", text("A1"),
                "holder", text("Ann"),
                "price", number("12"),
                "expiresAt", number("60")));
    }

    private static Ticket ticket(Map<String, AttributeValue> others) {
        return new Ticket("Volkshaus", "A1", Shop.ANN.owner(), 12, Instant.ofEpochSecond(60), others);
    }

    private static <T> T unread(ItemReader<T> item) {
        throw new AssertionError("nothing is decoded here");
    }
}
