package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Items of several kinds in one table, all of which have a version and an identifier that is made for them. */
@DynamoDbTest
class VersionedKindsTest {
    sealed interface Post permits Note, Photo {
        String id();

        int version();
    }

    record Note(String id, String text, int version) implements Post {}

    record Photo(String id, String caption, int version) implements Post {}

    private static final StringAttribute<Post> ID = Attributes.string("id");
    private static final NumberAttribute<Post, Integer> VERSION = Attributes.integer("version");
    private static final StringAttribute<Note> TEXT = Attributes.string("text");
    private static final StringAttribute<Photo> CAPTION = Attributes.string("caption");
    private static final SimpleKey<Post, String> KEY = PrimaryKey.of(ID);

    private static final Schema<Note> NOTE = Schema.of("posts", PrimaryKey.of(Attributes.<Note>string("id")))
            .kind("kind", "NOTE")
            .attribute(ID, Note::id)
            .attribute(TEXT, Note::text)
            .attribute(VERSION, Note::version)
            .version(VERSION)
            .randomId(ID)
            .build(item -> new Note(item.get(ID), item.get(TEXT), item.get(VERSION)));

    private static final Schema<Photo> PHOTO = Schema.of("posts", PrimaryKey.of(Attributes.<Photo>string("id")))
            .kind("kind", "PHOTO")
            .attribute(ID, Photo::id)
            .attribute(CAPTION, Photo::caption)
            .attribute(VERSION, Photo::version)
            .version(VERSION)
            .randomId(ID)
            .build(item -> new Photo(item.get(ID), item.get(CAPTION), item.get(VERSION)));

    private static final Schema<Post> POST = Schema.ofKinds("posts", KEY)
            .kind(NOTE)
            .kind(PHOTO)
            .build(post ->
                    post instanceof Note note ? new ItemOfKind<>(NOTE, note) : new ItemOfKind<>(PHOTO, (Photo) post));

    private final Table<Post> posts;
    private final Table<Note> notes;

    VersionedKindsTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        this.posts = Dynalect.create(client).table(POST).named(name);
        this.notes = posts.only(NOTE);
    }

    @Test
    void each_kind_counts_in_the_table_of_all_and_in_its_own() {
        Post note = posts.put(new Note("", "x", 0)).execute();
        Post photo = posts.put(new Photo("", "y", 0)).execute();
        Note changed = notes.put(new Note(note.id(), "z", 1)).execute();
        Post updated = posts.update(KEY.key(note.id()))
                .set(Attributes.<Post>string("text"), "w")
                .execute();

        assertThat(changed).isEqualTo(new Note(note.id(), "z", 2));
        assertThat(updated).isEqualTo(new Note(note.id(), "w", 3));
        assertThat(posts.scan().all()).containsExactlyInAnyOrder(updated, photo);
        assertThat(List.of(note.id(), photo.id())).doesNotHaveDuplicates().noneMatch(String::isEmpty);
    }

    @Test
    void a_stale_item_and_one_of_another_kind_are_refused() {
        posts.put(new Photo("p", "y", 0)).execute();
        posts.put(new Note("n", "x", 0)).execute();
        posts.put(new Note("n", "y", 1)).execute();

        Refused<Post> stale = (Refused<Post>)
                posts.put(new Note("n", "z", 1)).ifUnchanged().attempt().getLeft();
        assertThat(stale.isStale()).isTrue();
        assertThat(stale.current()).isEqualTo(Either.right(new Note("n", "y", 2)));
        Refused<Note> ofKind = (Refused<Note>)
                notes.put(new Note("p", "z", 1)).ifUnchanged().attempt().getLeft();
        assertThat(ofKind.isStale()).isFalse();
        assertThat(notes.put(new Note("p", "z", 0)).ifUnchanged().attempt().isLeft())
                .isTrue();
        assertThat(notes.put(new Note("n", "z", 2)).ifUnchanged().rendered().condition())
                .contains("(attribute_not_exists(#0) OR #1 = :0) AND #2 = :1");
    }

    @Test
    void the_words_of_one_kind_are_those_of_all() {
        assertRefused(Rule.VERSION_BATCH, posts.batchPut(List.of(new Note("n", "x", 0)))::execute);
        assertRefused(Rule.LIFECYCLE_UPDATED, () -> posts.update(KEY.key("n")).set(VERSION, 3));
        assertRefused(Rule.ID_MISSING, posts.merge(new Photo("", "y", 0))::execute);
    }
}
