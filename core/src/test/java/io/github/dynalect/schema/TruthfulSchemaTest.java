package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.NoServer;
import io.github.dynalect.operation.Put;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A schema reads what it writes, and nothing else. */
class TruthfulSchemaTest {
    record Note(String id, Option<String> text) {}

    private final StringAttribute<Note> id = Attributes.string("id");
    private final StringAttribute<Note> text = Attributes.string("text");
    private final StringAttribute<Note> nested = Attributes.string(Path.of("id").child("x"));

    @Test
    void an_attribute_that_was_not_declared_is_not_read() {
        Schema<Note> schema = Schema.of("notes", PrimaryKey.of(id))
                .attribute(id, Note::id)
                .build(item -> new Note(item.get(id), item.find(text)));

        assertRefused(Rule.SCHEMA_READS, () -> schema.decode(schema.encode(new Note("n", Option.some("lost")))))
                .withMessageStartingWith("text: an attribute that the schema does not declare.");
    }

    @Test
    void a_nested_attribute_does_not_read_its_parent() {
        Schema<Note> schema = Schema.of("notes", PrimaryKey.of(id))
                .attribute(id, Note::id)
                .build(item -> new Note(item.get(nested), Option.none()));

        assertRefused(Rule.SCHEMA_READS, () -> schema.decode(schema.encode(new Note("n", Option.none()))));
    }

    @Test
    void an_item_that_its_own_schema_cannot_read_is_not_put() {
        Schema<Note> schema = Schema.of("notes", PrimaryKey.of(id))
                .attribute(id, Note::id)
                .optional(text, Note::text)
                .build(item -> new Note(item.get(id), Option.some(item.get(text))));
        Put<Note> put = Put.of(NoServer.binding(schema), new Note("n", Option.none()));

        assertRefused(Rule.SCHEMA_READS, put::execute).withMessageContaining("text is missing");
        assertRefused(Rule.SCHEMA_READS, () -> put.ifAbsent().attempt()).withMessageContaining("text is missing");
    }

    @Test
    void a_key_is_made_of_different_attributes_at_the_top_level() {
        assertRefused(Rule.KEY_NESTED, () -> PrimaryKey.of(nested));
        assertRefused(Rule.KEY_TEST, () -> PrimaryKey.of(id, id));
    }

    @Test
    void a_refused_value_is_told_with_its_place_in_the_record() {
        Schema<Note> schema = Schema.of("notes", PrimaryKey.of(id))
                .attribute(id, Note::id)
                .optional(text, Note::text)
                .build(item -> new Note(item.get(id), item.find(text)));

        assertRefused(Rule.TEXT_WELL_FORMED, () -> schema.encode(new Note("n", Option.some("\uD800"))))
                .satisfies(refused -> assertThat(refused.where()).isEqualTo("text"));
        assertRefused(Rule.KEY_EMPTY, () -> schema.keyOf(new Note("", Option.none())));
    }
}
