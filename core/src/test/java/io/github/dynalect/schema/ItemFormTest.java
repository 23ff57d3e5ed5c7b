package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record that is taken apart by a form, and not by getters. */
class ItemFormTest {
    record Note(String id, Option<String> text, int stars, Map<String, AttributeValue> others) {}

    private static final StringAttribute<Note> ID = Attributes.string("id");
    private static final StringAttribute<Note> TEXT = Attributes.string("text");
    private static final NumberAttribute<Note, Integer> STARS = Attributes.integer("stars");

    private static final Member<Note, String> ID_PART = new Member<>("id", ID.codec());
    private static final Member<Note, Option<String>> TEXT_PART =
            new Member<>("text", TEXT.codec().optional());
    private static final Member<Note, Integer> STARS_PART =
            new Member<>("stars", STARS.codec().withDefault(3));
    private static final List<Member<Note, ?>> PARTS = List.of(ID_PART, TEXT_PART, STARS_PART);

    private static final IndexKey<Note, IndexRange<Note>> BY_STARS = IndexKey.composed(
            "byStars", Template.<Note>of("STARRED").text("STARS#").part(STARS), STARS, IndexSort.none());

    private static final SchemaBuilder<Note> NOTES = Schema.of("notes", PrimaryKey.of(ID));
    private static final Note NOTE = new Note("n", Option.some("x"), 5, Map.of("colour", AttributeValue.fromS("red")));

    private static Schema<Note> written(BiConsumer<Note, MemberWriter<Note>> write) {
        return NOTES.extra().build(PARTS, DocumentForm.of(write, ItemFormTest::read));
    }

    private static Note read(Members<Note> stored) {
        return new Note(stored.get(ID_PART), stored.get(TEXT_PART), stored.get(STARS_PART), stored.others());
    }

    private static void write(Note note, MemberWriter<Note> to) {
        to.put(ID_PART, note.id())
                .put(TEXT_PART, note.text())
                .put(STARS_PART, note.stars())
                .putOthers(note.others());
    }

    @Test
    void a_form_says_the_same_as_getters() {
        Schema<Note> form = written(ItemFormTest::write);
        Schema<Note> getters = NOTES.attribute(ID, Note::id)
                .optional(TEXT, Note::text)
                .withDefault(STARS, Note::stars, 3)
                .extra(Note::others)
                .build(item -> new Note(item.get(ID), item.find(TEXT), item.get(STARS), item.extra()));
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
                        () -> written((note, to) -> to.put(ID_PART, note.id())
                                        .put(TEXT_PART, note.text())
                                        .putOthers(note.others()))
                                .encode(NOTE))
                .withMessageStartingWith("stars: a declared part that is not written.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(ID_PART, note.id())
                                        .put(TEXT_PART, note.text())
                                        .put(STARS_PART, note.stars()))
                                .encode(NOTE))
                .withMessageStartingWith("extra: extra attributes that are declared and not written.");
    }

    @Test
    void attributes_are_written_in_the_order_of_their_declaration() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(ID_PART, note.id()).put(STARS_PART, note.stars()))
                                .encode(NOTE))
                .withMessageStartingWith("stars: a part that is written where text is due.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> {
                                    write(note, to);
                                    to.put(ID_PART, note.id());
                                })
                                .encode(NOTE))
                .withMessageStartingWith("id: a part that is written where all are.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void extra_attributes_are_written_at_once() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> {
                                    write(note, to);
                                    to.putOthers(Map.of());
                                })
                                .encode(NOTE))
                .withMessageStartingWith("extra: extra attributes that are written twice.");
        assertThatNullPointerException()
                .isThrownBy(() -> written((note, to) -> to.putOthers(null)).encode(NOTE))
                .withMessage("others");
    }

    @Test
    void what_a_form_makes_is_not_among_the_extra_attributes_that_it_reads() {
        DocumentForm<Note> shouting = new DocumentForm<>() {
            @Override
            public void write(Note note, MemberWriter<Note> to) {
                ItemFormTest.write(note, to);
                to.putMade("LOUD", stored -> Option.some(stored.get("id")));
            }

            @Override
            public Note read(Members<Note> stored) {
                return ItemFormTest.read(stored);
            }

            @Override
            public Set<String> made() {
                return Set.of("LOUD");
            }
        };
        Schema<Note> schema = NOTES.extra().build(PARTS, shouting);
        Schema<Note> composed = NOTES.extra().index(BY_STARS).build(PARTS, shouting);

        assertThat(schema.encode(NOTE)).containsEntry("LOUD", AttributeValue.fromS("n"));
        assertThat(schema.decode(schema.encode(NOTE))).isEqualTo(Either.right(NOTE));
        assertThat(composed.encode(NOTE)).containsEntry("STARRED", AttributeValue.fromS("STARS#5"));
        assertThat(composed.decode(composed.encode(NOTE))).isEqualTo(Either.right(NOTE));
    }

    @Test
    void an_attribute_is_written_as_it_was_declared() {
        Member<Note, Option<String>> optional = new Member<>("id", ID.codec().optional());
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> written((note, to) -> to.put(optional, Option.some(note.id())))
                                .encode(NOTE))
                .withMessageStartingWith("id: a part that is written where id is due.");
    }

    @Test
    void extra_attributes_are_neither_written_nor_read_where_they_are_not_declared() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> NOTES.build(PARTS, DocumentForm.of(ItemFormTest::write, ItemFormTest::read))
                                .encode(NOTE))
                .withMessageStartingWith("extra: extra attributes that are not declared.");
        assertRefused(
                        Rule.SCHEMA_READS,
                        () -> NOTES.build(PARTS, DocumentForm.of(ItemFormTest::write, ItemFormTest::read))
                                .decode(Map.of("id", AttributeValue.fromS("n"))))
                .withMessageStartingWith("extra: extra attributes that the schema does not write.");
    }

    @Test
    void two_members_of_one_name_are_refused_and_so_is_a_key_that_is_stored_otherwise() {
        DocumentForm<Note> form = DocumentForm.of(ItemFormTest::write, ItemFormTest::read);
        assertRefused(Rule.MEMBER_TWICE, () -> NOTES.build(List.of(ID_PART, TEXT_PART, TEXT_PART), form))
                .withMessageStartingWith("text: a second member of this name.");
        assertRefused(Rule.SCHEMA, () -> NOTES.build(List.of(TEXT_PART, STARS_PART), form))
                .withMessageStartingWith("id: a key attribute that is not declared, or not as the key has it.");
        assertRefused(
                Rule.SCHEMA,
                () -> NOTES.build(List.of(new Member<>("id", Codecs.string().optional())), form));
        assertRefused(Rule.NAME_LENGTH, () -> new Member<Note, String>("", Codecs.string()));
    }

    @Test
    void getters_and_a_form_are_not_mixed() {
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> NOTES.attribute(ID, Note::id).extra().build(item -> NOTE))
                .withMessageStartingWith("notes: extra attributes without a getter.");
        assertRefused(
                        Rule.SCHEMA_WRITES,
                        () -> NOTES.attribute(ID, Note::id)
                                .build(PARTS, DocumentForm.of(ItemFormTest::write, ItemFormTest::read)))
                .withMessageStartingWith("notes: getters beside a form, which would not be asked.");
    }
}
