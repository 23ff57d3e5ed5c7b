package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record that is taken apart by a form, and not by getters. */
class ItemFormTest {
    record Note(String id, Option<String> text, int stars, Map<String, AttributeValue> others) {}

    private static final StringAttribute<Note> ID = Attributes.string("id");
    private static final StringAttribute<Note> TEXT = Attributes.string("text");
    private static final NumberAttribute<Note, Integer> STARS = Attributes.integer("stars");
    private static final SchemaBuilder<Note> DECLARED = Schema.of("notes", PrimaryKey.of(ID))
            .attribute(ID)
            .optional(TEXT)
            .withDefault(STARS, 3)
            .extra();
    private static final Note NOTE = new Note("n", Option.some("x"), 5, Map.of("colour", AttributeValue.fromS("red")));

    private static Schema<Note> written(BiConsumer<Note, ItemWriter<Note>> write) {
        return DECLARED.build(write, ItemFormTest::read);
    }

    private static Note read(ItemReader<Note> item) {
        return new Note(item.get(ID), item.find(TEXT), item.get(STARS), item.extra());
    }

    private static void write(Note note, ItemWriter<Note> to) {
        to.put(ID, note.id())
                .putOptional(TEXT, note.text())
                .put(STARS, note.stars())
                .extra(note.others());
    }

    @Test
    void a_form_says_the_same_as_getters() {
        Schema<Note> form = written(ItemFormTest::write);
        Schema<Note> getters = Schema.of("notes", PrimaryKey.of(ID))
                .attribute(ID, Note::id)
                .optional(TEXT, Note::text)
                .withDefault(STARS, Note::stars, 3)
                .extra(Note::others)
                .build(ItemFormTest::read);
        Map<String, AttributeValue> bare = Map.of("id", AttributeValue.fromS("n"));

        assertThat(form.encode(NOTE)).isEqualTo(getters.encode(NOTE));
        assertThat(form.decode(form.encode(NOTE))).isEqualTo(Either.right(NOTE));
        assertThat(form.decode(bare)).isEqualTo(getters.decode(bare));
        assertThat(form.keyOf(NOTE)).isEqualTo(getters.keyOf(NOTE));
        assertThat(form).hasToString(getters.toString());
    }

    @Test
    void an_attribute_that_was_forgotten_is_not_lost_in_silence() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(ID, note.id())
                                        .putOptional(TEXT, note.text())
                                        .extra(note.others()))
                                .encode(NOTE))
                .withMessageStartingWith("stars: a declared part that is not written.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(ID, note.id())
                                        .putOptional(TEXT, note.text())
                                        .put(STARS, note.stars()))
                                .encode(NOTE))
                .withMessageStartingWith("extra: extra attributes that are declared and not written.");
    }

    @Test
    void attributes_are_written_in_the_order_of_their_declaration() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(ID, note.id()).put(STARS, note.stars()))
                                .encode(NOTE))
                .withMessageStartingWith("stars: an attribute that is written where text is due.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> {
                                    write(note, to);
                                    to.put(ID, note.id());
                                })
                                .encode(NOTE))
                .withMessageStartingWith("id: an attribute that is written where all are.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> {
                                    write(note, to);
                                    to.extra(note.others());
                                })
                                .encode(NOTE))
                .withMessageStartingWith("extra: extra attributes that are not declared.");
    }

    @Test
    void an_attribute_is_written_as_it_was_declared() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.putOptional(ID, Option.some(note.id())))
                                .encode(NOTE))
                .withMessageStartingWith("id: an attribute that is written as if it were declared otherwise.");
        assertRefused(
                Rule.SCHEMA_WRITES,
                () -> written((note, to) -> to.put(Attributes.string("title"), note.id()))
                        .encode(NOTE));
    }

    @Test
    void getters_and_a_form_are_not_mixed() {
        assertRefused(Rule.SCHEMA_WRITES, () -> DECLARED.build(ItemFormTest::read))
                .withMessageStartingWith("notes: attributes without a getter.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> Schema.of("notes", PrimaryKey.of(ID))
                                .attribute(ID, Note::id)
                                .build(ItemFormTest::write, ItemFormTest::read))
                .withMessageStartingWith("notes: getters beside a form, which would not be asked.");
    }
}
