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
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.codec.VavrCodecs;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

    private static final Member<Post, UUID> POST_ID = new Member<>("postId", postId.codec());
    private static final Member<Post, Integer> VIEWS = new Member<>("views", views.codec());
    private static final Member<Post, List<String>> LINES = new Member<>("lines", lines.codec());
    private static final Member<Post, List<Comment>> COMMENTS = new Member<>("comments", comments.codec());
    private static final Member<Post, Map<String, Address>> PLACES = new Member<>("places", places.codec());
    private static final Member<Post, Map<String, List<Optional<Instant>>>> SEEN = new Member<>("seen", seen.codec());
    private static final Member<Post, List<Map<String, List<Duration>>>> NESTED =
            new Member<>("nested", nested.codec());
    private static final Member<Post, Set<Long>> NUMBERS = new Member<>("numbers", numbers.codec());
    private static final Member<Post, Set<UserStatus>> STATES = new Member<>("states", states.codec());
    private static final Member<Post, Option<List<Comment>>> DRAFTS =
            new Member<>("drafts", drafts.codec().optional());
    private static final Member<Post, Vector<String>> PERSISTENT = new Member<>("persistent", persistent.codec());
    private static final Member<Post, AttributeValue> RAW = new Member<>("raw", raw.codec());
    private static final SimpleKey<Post, UUID> KEY = PrimaryKey.of(postId);

    /** How {@link Post} lies in the table {@code posts}. */
    public static final Schema<Post> SCHEMA = Schema.of("posts", KEY)
            .build(
                    List.of(
                            POST_ID,
                            VIEWS,
                            LINES,
                            COMMENTS,
                            PLACES,
                            SEEN,
                            NESTED,
                            NUMBERS,
                            STATES,
                            DRAFTS,
                            PERSISTENT,
                            RAW),
                    new Form());

    private Post_() {}

    /** {@return the key of one item} */
    public static Key<Post> key(UUID postId) {
        return KEY.key(postId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Post> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Post> {
        @Override
        public void write(Post item, MemberWriter<Post> to) {
            to.put(POST_ID, item.postId());
            to.put(VIEWS, item.views());
            to.put(LINES, item.lines());
            to.put(COMMENTS, item.comments());
            to.put(PLACES, item.places());
            to.put(SEEN, item.seen());
            to.put(NESTED, item.nested());
            to.put(NUMBERS, item.numbers());
            to.put(STATES, item.states());
            to.put(DRAFTS, item.drafts());
            to.put(PERSISTENT, item.persistent());
            to.put(RAW, item.raw());
        }

        @Override
        public Post read(Members<Post> stored) {
            return new Post(
                    stored.get(POST_ID),
                    stored.get(VIEWS),
                    stored.get(LINES),
                    stored.get(COMMENTS),
                    stored.get(PLACES),
                    stored.get(SEEN),
                    stored.get(NESTED),
                    stored.get(NUMBERS),
                    stored.get(STATES),
                    stored.get(DRAFTS),
                    stored.get(PERSISTENT),
                    stored.get(RAW));
        }
    }
}
