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
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
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
            .attribute(venue)
            .attribute(seat)
            .optional(holder)
            .attribute(price)
            .attribute(expiresAt)
            .withDefault(status, UserStatus.INACTIVE)
            .withDefault(seenAt, Instant.parse("1970-01-01T00:00:00Z"))
            .withDefault(visits, (short) 3)
            .attribute(item)
            .attribute(key)
            .attribute(schema)
            .extra()
            .timeToLive(expiresAt)
            .index(SecondaryIndex.partial(byHolder, IndexProjection.include(item)))
            .index(SecondaryIndex.global(byPrice))
            .index(SecondaryIndex.global(byVisits))
            .index(SecondaryIndex.partial(byKey, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(gsi1, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(byItem))
            .build(new Form());

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

    private static final class Form implements ItemForm<Ticket> {
        @Override
        public void write(Ticket item_, ItemWriter<Ticket> to) {
            to.put(venue, item_.venue());
            to.put(seat, item_.seat());
            to.putOptional(holder, item_.holder());
            to.put(price, item_.price());
            to.put(expiresAt, item_.expiresAt());
            to.put(status, item_.status());
            to.put(seenAt, item_.seenAt());
            to.put(visits, item_.visits());
            to.put(item, item_.item());
            to.put(key, item_.key());
            to.put(schema, item_.SCHEMA());
            to.extra(item_.others());
        }

        @Override
        public Ticket read(ItemReader<Ticket> stored) {
            return new Ticket(
                    stored.get(venue),
                    stored.get(seat),
                    stored.find(holder),
                    stored.get(price),
                    stored.get(expiresAt),
                    stored.get(status),
                    stored.get(seenAt),
                    stored.get(visits),
                    stored.get(item),
                    stored.get(key),
                    stored.get(schema),
                    List.of(),
                    stored.extra());
        }
    }
}
