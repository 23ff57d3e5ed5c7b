package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedPartialRange;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartialRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Ticket}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Ticket_ {
    private static final Codec<Money> PRICE_CODEC = new MoneyCodec();

    public static final StringAttribute<Ticket> venue = Attributes.string("pk");
    public static final NumberAttribute<Ticket, Long> seat = Attributes.longInteger("sk");
    public static final StringAttribute<Ticket> holder = Attributes.string("holder");
    public static final OrderedAttribute<Ticket, Money> price = Attributes.ordered(Path.of("price"), PRICE_CODEC);
    public static final OrderedAttribute<Ticket, Instant> expiresAt =
            Attributes.ordered(Path.of("expiresAt"), Codecs.epochSeconds());
    public static final Attribute<Ticket, UserStatus> status = Attributes.enumOf("status", UserStatus.values());
    public static final OrderedAttribute<Ticket, Instant> seenAt = Attributes.instant("seenAt");
    public static final NumberAttribute<Ticket, Short> visits = Attributes.shortInteger("visits");
    public static final StringAttribute<Ticket> item = Attributes.string("item");
    public static final StringAttribute<Ticket> key = Attributes.string("key");
    public static final StringAttribute<Ticket> schema = Attributes.string("SCHEMA");

    private static final Member<Ticket, String> VENUE = new Member<>("pk", venue.codec());
    private static final Member<Ticket, Long> SEAT = new Member<>("sk", seat.codec());
    private static final Member<Ticket, Option<String>> HOLDER = new Member<>("holder", holder.codec().optional());
    private static final Member<Ticket, Money> PRICE = new Member<>("price", price.codec());
    private static final Member<Ticket, Instant> EXPIRES_AT = new Member<>("expiresAt", expiresAt.codec());
    private static final Member<Ticket, UserStatus> STATUS =
            new Member<>("status", status.codec().withDefault(UserStatus.INACTIVE));
    private static final Member<Ticket, Instant> SEEN_AT =
            new Member<>("seenAt", seenAt.codec().withDefault(Instant.parse("1970-01-01T00:00:00Z")));
    private static final Member<Ticket, Short> VISITS = new Member<>("visits", visits.codec().withDefault((short) 3));
    private static final Member<Ticket, String> ITEM = new Member<>("item", item.codec());
    private static final Member<Ticket, String> KEY_ = new Member<>("key", key.codec());
    private static final Member<Ticket, String> SCHEMA_ = new Member<>("SCHEMA", schema.codec());
    private static final CompositeKey<Ticket, String, Long, OrderedPartition<Ticket, Long>> KEY =
            PrimaryKey.of(venue, seat);

    /** The index {@code by-holder}. */
    public static final IndexKey.Of2<
                    Ticket,
                    String,
                    String,
                    OrderedPartialRange<Ticket, Instant, OrderedPartialRange<Ticket, Money, PartialRange<Ticket>>>>
            byHolder = IndexKey.of(
                    "by-holder",
                    holder,
                    venue,
                    IndexSort.partialBy(expiresAt, IndexSort.partialBy(price, IndexSort.partial())));

    /** The index {@code byPrice}. */
    public static final IndexKey.Of1<Ticket, Money, IndexRange<Ticket>> byPrice =
            IndexKey.of("byPrice", price, IndexSort.none());

    /** The index {@code by-visits}. */
    public static final IndexKey.Of1<
                    Ticket,
                    Short,
                    PrefixIndexRange<Ticket, String, OrderedIndexRange<Ticket, Instant, IndexRange<Ticket>>>>
            byVisits = IndexKey.of("by-visits", visits, IndexSort.by(item, IndexSort.by(seenAt, IndexSort.none())));

    /** The index {@code by-key}. */
    public static final IndexKey.Of1<Ticket, String, PrefixPartialRange<Ticket, String, PartialRange<Ticket>>> byKey =
            IndexKey.of("by-key", key, IndexSort.partialBy(item, IndexSort.partial()));

    /** The index {@code GSI_1}. */
    public static final IndexKey.Of1<Ticket, String, OrderedPartition<Ticket, Money>> gsi1 =
            IndexKey.of("GSI_1", venue, IndexSort.local(price));

    /** The index {@code by-item}. */
    public static final IndexKey.Of1<Ticket, String, PrefixPartition<Ticket, String>> byItem =
            IndexKey.of("by-item", venue, IndexSort.local(item));

    /** How {@link Ticket} lies in the table {@code tickets}. */
    public static final Schema<Ticket> SCHEMA = Schema.of("tickets", KEY)
            .extra()
            .timeToLive(expiresAt)
            .index(SecondaryIndex.partial(byHolder, IndexProjection.include(item)))
            .index(SecondaryIndex.global(byPrice))
            .index(SecondaryIndex.global(byVisits))
            .index(SecondaryIndex.partial(byKey, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(gsi1, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(byItem))
            .build(
                    List.of(VENUE, SEAT, HOLDER, PRICE, EXPIRES_AT, STATUS, SEEN_AT, VISITS, ITEM, KEY_, SCHEMA_),
                    new Form());

    private Ticket_() {}

    /** {@return the key of one item} */
    public static Key<Ticket> key(String venue, long seat) {
        return KEY.key(venue, seat);
    }

    /** {@return all items of one partition} */
    public static OrderedPartition<Ticket, Long> partition(String venue) {
        return KEY.partition(venue);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Ticket> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Ticket> {
        @Override
        public void write(Ticket item, MemberWriter<Ticket> to) {
            to.put(VENUE, item.venue());
            to.put(SEAT, item.seat());
            to.put(HOLDER, item.holder());
            to.put(PRICE, item.price());
            to.put(EXPIRES_AT, item.expiresAt());
            to.put(STATUS, item.status());
            to.put(SEEN_AT, item.seenAt());
            to.put(VISITS, item.visits());
            to.put(ITEM, item.item());
            to.put(KEY_, item.key());
            to.put(SCHEMA_, item.SCHEMA());
            to.putOthers(item.others());
        }

        @Override
        public Ticket read(Members<Ticket> stored) {
            return new Ticket(
                    stored.get(VENUE),
                    stored.get(SEAT),
                    stored.get(HOLDER),
                    stored.get(PRICE),
                    stored.get(EXPIRES_AT),
                    stored.get(STATUS),
                    stored.get(SEEN_AT),
                    stored.get(VISITS),
                    stored.get(ITEM),
                    stored.get(KEY_),
                    stored.get(SCHEMA_),
                    List.of(),
                    stored.others());
        }
    }
}
