package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.VavrCodecs;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Post}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Post_ {
    public static final Attribute<Post, UUID> postId = Attributes.of(Path.of("postId"), Codecs.uuid());
    public static final NumberAttribute<Post, Integer> views = Attributes.integer("views");
    public static final ListAttribute<Post, String, StringAttribute<Post>> lines = Attributes.stringList("lines");
    public static final ListAttribute<Post, Comment, Comment_<Post>> comments =
            Attributes.list(Path.of("comments"), Comment_.CODEC, Comment_::new);
    public static final MapAttribute<Post, Address, Address_<Post>> places =
            Attributes.map(Path.of("places"), Address_.CODEC, Address_::new);
    public static final MapAttribute<
                    Post,
                    List<Optional<Instant>>,
                    ListAttribute<Post, Optional<Instant>, Attribute<Post, Optional<Instant>>>>
            seen = Attributes.map(
                    Path.of("seen"),
                    Codecs.listOf(Codecs.optionalOf(Codecs.instant())),
                    path_ -> Attributes.list(
                            path_,
                            Codecs.optionalOf(Codecs.instant()),
                            path -> Attributes.of(path, Codecs.optionalOf(Codecs.instant()))));
    public static final ListAttribute<
                    Post,
                    Map<String, List<Duration>>,
                    MapAttribute<Post, List<Duration>, ListAttribute<Post, Duration, OrderedAttribute<Post, Duration>>>>
            nested = Attributes.list(
                    Path.of("nested"),
                    Codecs.mapOf(Codecs.listOf(Codecs.duration())),
                    path__ -> Attributes.map(
                            path__,
                            Codecs.listOf(Codecs.duration()),
                            path_ -> Attributes.list(
                                    path_, Codecs.duration(), path -> Attributes.ordered(path, Codecs.duration()))));
    public static final SetAttribute<Post, Long> numbers = Attributes.set(Path.of("numbers"), Codecs.longInteger());
    public static final SetAttribute<Post, UserStatus> states =
            Attributes.set(Path.of("states"), Codecs.enumOf(UserStatus.values()));
    public static final ListAttribute<Post, Comment, Comment_<Post>> drafts =
            Attributes.list(Path.of("drafts"), Comment_.CODEC, Comment_::new);
    public static final Attribute<Post, Vector<String>> persistent =
            Attributes.of(Path.of("persistent"), VavrCodecs.vectorOf(Codecs.string()));
    public static final UntypedAttribute<Post> raw = Attributes.untyped("raw");

    private static final SimpleKey<Post, UUID> KEY = PrimaryKey.of(postId);

    /** How {@link Post} lies in the table {@code posts}. */
    public static final Schema<Post> SCHEMA = Schema.of("posts", KEY)
            .attribute(postId)
            .attribute(views)
            .attribute(lines)
            .attribute(comments)
            .attribute(places)
            .attribute(seen)
            .attribute(nested)
            .attribute(numbers)
            .attribute(states)
            .optional(drafts)
            .attribute(persistent)
            .attribute(raw)
            .build(new Form());

    private Post_() {}

    /** {@return the key of one item} */
    public static Key<Post> key(UUID postId) {
        return KEY.key(postId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Post> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Post> {
        @Override
        public void write(Post item, ItemWriter<Post> to) {
            to.put(postId, item.postId());
            to.put(views, item.views());
            to.put(lines, item.lines());
            to.put(comments, item.comments());
            to.put(places, item.places());
            to.put(seen, item.seen());
            to.put(nested, item.nested());
            to.put(numbers, item.numbers());
            to.put(states, item.states());
            to.putOptional(drafts, item.drafts());
            to.put(persistent, item.persistent());
            to.put(raw, item.raw());
        }

        @Override
        public Post read(ItemReader<Post> stored) {
            return new Post(
                    stored.get(postId),
                    stored.get(views),
                    stored.get(lines),
                    stored.get(comments),
                    stored.get(places),
                    stored.get(seen),
                    stored.get(nested),
                    stored.get(numbers),
                    stored.get(states),
                    stored.find(drafts),
                    stored.get(persistent),
                    stored.get(raw));
        }
    }
}
