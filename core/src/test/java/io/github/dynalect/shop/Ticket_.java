package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
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
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SchemaBuilder;
import io.github.dynalect.schema.SecondaryIndex;
import java.time.Instant;
import software.amazon.awssdk.core.SdkBytes;

/** The metamodel of {@link Ticket}, with two indexes, a time to live, and an index key that the record does not have. */
public final class Ticket_ {
    public static final StringAttribute<Ticket> venue = Attributes.string("venue");
    public static final StringAttribute<Ticket> seat = Attributes.string("seat");
    public static final StringAttribute<Ticket> holder = Attributes.string("holder");
    public static final NumberAttribute<Ticket, Integer> price = Attributes.integer("price");
    public static final OrderedAttribute<Ticket, Instant> expiresAt =
            Attributes.ordered(Path.of("expiresAt"), Codecs.epochSeconds());
    public static final BinaryAttribute<Ticket, SdkBytes> seal = Attributes.binary("seal");

    public static final CompositeKey<Ticket, String, String, PrefixPartition<Ticket, String>> KEY =
            PrimaryKey.of(venue, seat);
    /** As an index that holds everything. */
    public static final IndexKey.Of2<
                    Ticket,
                    String,
                    SdkBytes,
                    OrderedIndexRange<Ticket, Instant, PrefixIndexRange<Ticket, String, IndexRange<Ticket>>>>
            BY_HOLDER = IndexKey.of(
                    "byHolder", holder, seal, IndexSort.by(expiresAt, IndexSort.by(venue, IndexSort.none())));
    /** As an index that holds parts. */
    public static final IndexKey.Of2<
                    Ticket,
                    String,
                    SdkBytes,
                    OrderedPartialRange<Ticket, Instant, PrefixPartialRange<Ticket, String, PartialRange<Ticket>>>>
            PARTS_BY_HOLDER = IndexKey.of(
                    "byHolder",
                    holder,
                    seal,
                    IndexSort.partialBy(expiresAt, IndexSort.partialBy(venue, IndexSort.partial())));

    public static final IndexKey.Of1<Ticket, String, OrderedPartition<Ticket, Integer>> BY_PRICE =
            IndexKey.of("by_price", venue, IndexSort.local(price));

    /** All but the indexes. */
    public static final SchemaBuilder<Ticket> ATTRIBUTES = Schema.of("tickets", KEY)
            .attribute(venue, Ticket::venue)
            .attribute(seat, Ticket::seat)
            .attribute(holder, Ticket::holder)
            .withDefault(price, Ticket::price, 10)
            .attribute(expiresAt, Ticket::expiresAt)
            .extra(Ticket::others)
            .timeToLive(expiresAt);

    public static final Schema<Ticket> SCHEMA = ATTRIBUTES
            .index(SecondaryIndex.partial(PARTS_BY_HOLDER, IndexProjection.include(price)))
            .index(SecondaryIndex.local(BY_PRICE, IndexProjection.keysOnly()))
            .build(Ticket_::ticket);

    /** The same with indexes that hold everything. */
    public static final Schema<Ticket> INDEXED = ATTRIBUTES
            .index(SecondaryIndex.global(BY_HOLDER))
            .index(SecondaryIndex.local(BY_PRICE))
            .build(Ticket_::ticket);

    private static Ticket ticket(ItemReader<Ticket> item) {
        return new Ticket(
                item.get(venue), item.get(seat), item.get(holder), item.get(price), item.get(expiresAt), item.extra());
    }

    private Ticket_() {}
}
