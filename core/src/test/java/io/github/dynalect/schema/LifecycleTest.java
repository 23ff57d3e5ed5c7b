package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Draft;
import io.github.dynalect.shop.Draft_;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** What a schema may keep by itself. */
class LifecycleTest {
    sealed interface Post permits Note, Photo {}

    record Note(String id, long version, Instant at) implements Post {}

    record Photo(String id, long version, Instant at) implements Post {}

    private static final StringAttribute<Draft> ID = Attributes.string("id");
    private static final OrderedAttribute<Draft, Instant> AT = Attributes.instant("at");
    private static final NumberAttribute<Draft, Long> COUNT = Attributes.longInteger("count");

    @Test
    void a_schema_tells_what_it_keeps() {
        Lifecycle lifecycle = Draft_.SCHEMA.lifecycle();

        assertThat(lifecycle).hasToString("Lifecycle[version, createdAt, changedAt, draftId]");
        assertThat(lifecycle.version()).contains("version");
        assertThat(lifecycle.createdAt()).contains("createdAt");
        assertThat(lifecycle.updatedAt()).contains("changedAt");
        assertThat(lifecycle.generatedId()).contains("draftId");
        assertThat(lifecycle.hasTimeOrderedId()).isTrue();
        assertThat(Draft_.SCHEMA.verbatim().lifecycle()).hasToString("Lifecycle[]");
        assertThat(Draft_.SCHEMA
                        .lifecycleOf(Draft.of(Draft.NEW, "x").version(3))
                        .version())
                .contains(new ItemVersion("version", 3));
        assertThat(Draft_.SCHEMA
                        .verbatim()
                        .lifecycleOf(Draft.of(Draft.NEW, "x"))
                        .version())
                .isEmpty();
    }

    @Test
    void a_version_is_an_int_or_a_long_at_the_top_level_and_there_is_one() {
        NumberAttribute<Draft, BigDecimal> decimal = Attributes.decimal("count");
        NumberAttribute<Draft, Long> nested =
                Attributes.longInteger(Path.of("a").child("count"));

        refused(schema -> schema.version(decimal)).withMessageContaining("a version that is stored by decimal");
        refused(schema -> schema.version(nested)).withMessageContaining("a nested attribute");
        refused(schema -> schema.version(COUNT).version(COUNT)).withMessageContaining("a second version");
    }

    @Test
    void a_time_is_at_the_top_level_and_there_is_one_of_each() {
        OrderedAttribute<Draft, Instant> nested =
                Attributes.instant(Path.of("a").child("at"));

        refused(schema -> schema.createdAt(nested)).withMessageContaining("a nested attribute");
        refused(schema -> schema.updatedAt(nested)).withMessageContaining("a nested attribute");
        refused(schema -> schema.createdAt(AT).createdAt(AT)).withMessageContaining("a second time of creation");
        refused(schema -> schema.updatedAt(AT).updatedAt(AT)).withMessageContaining("a second time of change");
        refused(schema -> schema.createdAt(AT).updatedAt(AT)).withMessageContaining("kept in two ways");
    }

    @Test
    void an_identifier_is_at_the_top_level_and_there_is_one() {
        Attribute<Draft, UUID> nested = Attributes.of(Path.of("a").child("id"), Codecs.uuid());

        refused(schema -> schema.randomId(nested)).withMessageContaining("a nested attribute");
        refused(schema -> schema.randomId(ID).timeOrderedId(ID)).withMessageContaining("a second generated identifier");
    }

    @Test
    void what_is_kept_is_declared_with_the_same_codec() {
        NumberAttribute<Draft, Long> other = Attributes.longInteger("other");
        OrderedAttribute<Draft, Instant> seconds = Attributes.ordered(Path.of("at"), Codecs.epochSeconds());

        refused(schema -> schema.version(other)).withMessageContaining("not declared");
        refused(schema -> schema.updatedAt(seconds)).withMessageContaining("with another codec");
        assertThat(built(schema -> schema.version(COUNT).updatedAt(AT).randomId(ID))
                        .lifecycle())
                .hasToString("Lifecycle[count, at, id]");
    }

    @Test
    void what_changes_is_no_key_attribute() {
        assertRefused(
                        Rule.LIFECYCLE,
                        () -> Schema.of("drafts", PrimaryKey.of(ID, AT))
                                .attribute(ID, Draft::text)
                                .attribute(AT, Draft::changedAt)
                                .updatedAt(AT)
                                .build(item -> Draft.of(Draft.NEW, item.get(ID))))
                .withMessageContaining("a key attribute");
        assertRefused(
                        Rule.LIFECYCLE,
                        () -> Schema.of(
                                        "drafts",
                                        PrimaryKey.composed(
                                                Template.<Draft>of("PK").part(COUNT)))
                                .attribute(COUNT, Draft::version)
                                .version(COUNT)
                                .build(item -> Draft.of(Draft.NEW, "x")))
                .withMessageContaining("count: a key attribute or a part of one");
    }

    @Test
    void kinds_that_keep_the_same_keep_it_together() {
        OrderedAttribute<Note, Instant> noteAt = Attributes.instant("at");
        OrderedAttribute<Photo, Instant> photoAt = Attributes.instant("at");

        assertThat(posts(note -> note.updatedAt(noteAt), photo -> photo.updatedAt(photoAt)))
                .hasToString("Lifecycle[version, at]");
        // Only the kind of an item that is created is known.
        assertThat(posts(note -> note.createdAt(noteAt), photo -> photo))
                .hasToString("Lifecycle[version]")
                .matches(kept -> !kept.differsByKind());
        assertThat(posts(note -> note.createdAt(noteAt), photo -> photo.createdAt(photoAt)))
                .hasToString("Lifecycle[version, at]");
    }

    @Test
    void kinds_that_keep_something_else_keep_together_what_all_keep_alike() {
        OrderedAttribute<Note, Instant> noteAt = Attributes.instant("at");
        OrderedAttribute<Photo, Instant> photoAt = Attributes.instant("at");
        StringAttribute<Note> noteId = Attributes.string("id");
        StringAttribute<Photo> photoId = Attributes.string("id");

        assertThat(posts(note -> note.updatedAt(noteAt), photo -> photo))
                .hasToString("Lifecycle[version]")
                .matches(Lifecycle::differsByKind);
        assertThat(posts(note -> note, photo -> photo.updatedAt(photoAt)))
                .hasToString("Lifecycle[version]")
                .matches(Lifecycle::differsByKind);
        // Only a put makes an identifier, and has an item.
        assertThat(posts(note -> note, photo -> photo.randomId(photoId)))
                .hasToString("Lifecycle[version]")
                .matches(kept -> !kept.differsByKind());
        assertThat(posts(note -> note.timeOrderedId(noteId), photo -> photo.randomId(photoId)))
                .hasToString("Lifecycle[version]")
                .matches(kept -> !kept.differsByKind());
        assertThat(posts(note -> note.updatedAt(noteAt), photo -> photo.updatedAt(photoAt)))
                .matches(kept -> !kept.differsByKind());
    }

    @Test
    void kinds_whose_times_are_stored_otherwise_differ() {
        Schema<Note> seconds = timed("a", Attributes.ordered(Path.of("at"), Codecs.epochSeconds()));
        Schema<Note> millis = timed("b", Attributes.ordered(Path.of("at"), Codecs.epochMillis()));
        Schema<Post> both = Schema.ofKinds("posts", PrimaryKey.of(Attributes.<Post>string("id")))
                .kind(seconds)
                .kind(millis)
                .build(post -> new ItemOfKind<>(millis, (Note) post));
        Note note = new Note("n", 0, Instant.EPOCH);

        assertThat(both.lifecycle().differsByKind()).isTrue();
        assertThat(both.lifecycleOf(note).kept()).isSameAs(millis.lifecycle());
        assertThat(both.verbatim().lifecycleOf(note).kept()).hasToString("Lifecycle[]");
        assertThat(Schema.ofKinds("posts", PrimaryKey.of(Attributes.<Post>string("id")))
                        .kind(both)
                        .build(post -> new ItemOfKind<>(both, post))
                        .lifecycle()
                        .differsByKind())
                .isTrue();
    }

    private static Schema<Note> timed(String kind, OrderedAttribute<Note, Instant> at) {
        StringAttribute<Note> id = Attributes.string("id");
        return Schema.of("posts", PrimaryKey.of(id))
                .kind("kind", kind)
                .attribute(id, Note::id)
                .attribute(at, Note::at)
                .updatedAt(at)
                .build(item -> new Note(item.get(id), 0, item.get(at)));
    }

    private static Lifecycle posts(
            UnaryOperator<SchemaBuilder<Note>> ofNote, UnaryOperator<SchemaBuilder<Photo>> ofPhoto) {
        StringAttribute<Note> noteId = Attributes.string("id");
        NumberAttribute<Note, Long> noteVersion = Attributes.longInteger("version");
        OrderedAttribute<Note, Instant> noteAt = Attributes.instant("at");
        Schema<Note> note = ofNote.apply(Schema.of("posts", PrimaryKey.of(noteId))
                        .kind("kind", "NOTE")
                        .attribute(noteId, Note::id)
                        .attribute(noteVersion, Note::version)
                        .attribute(noteAt, Note::at)
                        .version(noteVersion))
                .build(item -> new Note(item.get(noteId), item.get(noteVersion), item.get(noteAt)));
        StringAttribute<Photo> photoId = Attributes.string("id");
        NumberAttribute<Photo, Long> photoVersion = Attributes.longInteger("version");
        OrderedAttribute<Photo, Instant> photoAt = Attributes.instant("at");
        Schema<Photo> photo = ofPhoto.apply(Schema.of("posts", PrimaryKey.of(photoId))
                        .kind("kind", "PHOTO")
                        .attribute(photoId, Photo::id)
                        .attribute(photoVersion, Photo::version)
                        .attribute(photoAt, Photo::at)
                        .version(photoVersion))
                .build(item -> new Photo(item.get(photoId), item.get(photoVersion), item.get(photoAt)));
        return Schema.ofKinds("posts", PrimaryKey.of(Attributes.<Post>string("id")))
                .kind(note)
                .kind(photo)
                .build(post ->
                        post instanceof Note one ? new ItemOfKind<>(note, one) : new ItemOfKind<>(photo, (Photo) post))
                .lifecycle();
    }

    private static ThrowableAssertAlternative<RefusedException> refused(UnaryOperator<SchemaBuilder<Draft>> keeping) {
        return assertRefused(Rule.LIFECYCLE, () -> built(keeping));
    }

    private static Schema<Draft> built(UnaryOperator<SchemaBuilder<Draft>> keeping) {
        return keeping.apply(Schema.of("drafts", PrimaryKey.of(ID))
                        .attribute(ID, Draft::text)
                        .attribute(AT, Draft::changedAt)
                        .attribute(COUNT, Draft::version))
                .build(item -> new Draft(
                        Draft.NEW,
                        item.get(ID),
                        Option.none(),
                        Option.none(),
                        item.get(AT),
                        Option.none(),
                        item.get(COUNT)));
    }
}
