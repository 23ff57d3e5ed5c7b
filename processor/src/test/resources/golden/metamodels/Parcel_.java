package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.EqualPartialRange;
import io.github.dynalect.attribute.EqualTableRange;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedPartialRange;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Parcel}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Parcel_ {
    private static final Codec<Money> PRICE_CODEC = new MoneyCodec();

    public static final StringAttribute<Parcel> depot = Attributes.string("d");
    public static final NumberAttribute<Parcel, Short> shelf = Attributes.shortInteger("shelf");
    public static final OrderedAttribute<Parcel, Instant> at = Attributes.instant("at");
    public static final Attribute<Parcel, UserStatus> status = Attributes.enumOf("status", UserStatus.values());
    public static final Attribute<Parcel, UUID> parcelId = Attributes.of(Path.of("parcelId"), Codecs.uuid());
    public static final NumberAttribute<Parcel, Integer> weight = Attributes.integer("weight");
    public static final OrderedAttribute<Parcel, LocalDate> day =
            Attributes.ordered(Path.of("day"), Codecs.localDate());
    public static final OrderedAttribute<Parcel, Instant> seconds =
            Attributes.ordered(Path.of("seconds"), Codecs.epochSeconds());
    public static final StringAttribute<Parcel> sender = Attributes.string("sender");
    public static final OrderedAttribute<Parcel, Money> price = Attributes.ordered(Path.of("price"), PRICE_CODEC);
    public static final StringAttribute<Parcel> from = Attributes.string("from");
    public static final Attribute<Parcel, UUID> to = Attributes.of(Path.of("to"), Codecs.uuid());
    public static final NumberAttribute<Parcel, Long> plain = Attributes.longInteger("plain");
    public static final NumberAttribute<Parcel, Byte> stopNumber = Attributes.byteInteger("stop");
    public static final Attribute<Parcel, URI> link = Attributes.of(Path.of("link"), Codecs.uri());

    private static final Member<Parcel, String> DEPOT = new Member<>("d", depot.codec());
    private static final Member<Parcel, Short> SHELF = new Member<>("shelf", shelf.codec());
    private static final Member<Parcel, Instant> AT = new Member<>("at", at.codec());
    private static final Member<Parcel, UserStatus> STATUS = new Member<>("status", status.codec());
    private static final Member<Parcel, UUID> PARCEL_ID = new Member<>("parcelId", parcelId.codec());
    private static final Member<Parcel, Integer> WEIGHT = new Member<>("weight", weight.codec());
    private static final Member<Parcel, LocalDate> DAY = new Member<>("day", day.codec());
    private static final Member<Parcel, Instant> SECONDS = new Member<>("seconds", seconds.codec());
    private static final Member<Parcel, Option<String>> SENDER = new Member<>("sender", sender.codec().optional());
    private static final Member<Parcel, Money> PRICE = new Member<>("price", price.codec());
    private static final Member<Parcel, Option<String>> FROM = new Member<>("from", from.codec().optional());
    private static final Member<Parcel, Optional<UUID>> TO = new Member<>("to", Codecs.optionalOf(to.codec()));
    private static final Member<Parcel, Long> PLAIN = new Member<>("plain", plain.codec());
    private static final Member<Parcel, Byte> STOP_NUMBER = new Member<>("stop", stopNumber.codec());
    private static final Member<Parcel, URI> LINK = new Member<>("link", link.codec());
    private static final Template<Parcel> PARCEL_PK_TEMPLATE =
            Template.<Parcel>of("parcel-pk").text("{D#").part(depot).text("#").part(shelf, 3).text("}");
    private static final Template<Parcel> SK_TEMPLATE =
            Template.<Parcel>of("SK").part(at).part(status).text("#").part(parcelId).part(weight, 7).text("#END");
    private static final Template<Parcel> ALL_TEMPLATE = Template.<Parcel>of("ALL").text("PARCEL");
    private static final Template<Parcel> ROUTE_TEMPLATE =
            Template.<Parcel>of("route").part(from).text("-").part(to).text("-").part(status).text("-").part(plain);
    private static final ComposedKey<
                    Parcel,
                    OrderedTableRange<
                            Parcel,
                            Instant,
                            EqualTableRange<
                                    Parcel,
                                    UserStatus,
                                    EqualTableRange<
                                            Parcel, UUID, OrderedTableRange<Parcel, Integer, TableRange<Parcel>>>>>>
            KEY = PrimaryKey.composed(
                    PARCEL_PK_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.part(
                                    at,
                                    SortParts.part(
                                            status,
                                            SortParts.text(
                                                    "#",
                                                    SortParts.part(
                                                            parcelId,
                                                            SortParts.part(
                                                                    weight,
                                                                    7,
                                                                    SortParts.text(
                                                                            "#END",
                                                                            SortParts.end(IndexSort.table())))))))));

    /** The index {@code turned}. */
    public static final IndexKey.Of4<
                    Parcel,
                    Instant,
                    UserStatus,
                    UUID,
                    Integer,
                    PrefixIndexRange<Parcel, String, OrderedIndexRange<Parcel, Short, IndexRange<Parcel>>>>
            turned = IndexKey.composed(
                    "turned",
                    SK_TEMPLATE,
                    at,
                    status,
                    parcelId,
                    weight,
                    IndexSort.composed(
                            "parcel-pk",
                            SortParts.text(
                                    "{D#",
                                    SortParts.indexPart(
                                            depot,
                                            SortParts.text(
                                                    "#",
                                                    SortParts.indexPart(
                                                            shelf,
                                                            3,
                                                            SortParts.text("}", SortParts.end(IndexSort.none()))))))));

    /** The index {@code all-parcels}. */
    public static final IndexKey.Of0<
                    Parcel,
                    OrderedIndexRange<
                            Parcel,
                            LocalDate,
                            OrderedIndexRange<
                                    Parcel,
                                    Instant,
                                    PrefixIndexRange<
                                            Parcel,
                                            String,
                                            PrefixIndexRange<
                                                    Parcel,
                                                    String,
                                                    OrderedIndexRange<Parcel, Money, IndexRange<Parcel>>>>>>>
            allParcels = IndexKey.composed(
                    "all-parcels",
                    ALL_TEMPLATE,
                    IndexSort.composed(
                            "byDay",
                            SortParts.indexPart(
                                    day,
                                    SortParts.text(
                                            "#",
                                            SortParts.indexPart(
                                                    seconds,
                                                    10,
                                                    SortParts.end(
                                                            IndexSort.by(
                                                                    depot,
                                                                    IndexSort.composed(
                                                                            "bySender",
                                                                            SortParts.indexPart(
                                                                                    sender,
                                                                                    SortParts.text(
                                                                                            "/",
                                                                                            SortParts.indexPart(
                                                                                                    price,
                                                                                                    6,
                                                                                                    SortParts.end(
                                                                                                            IndexSort.none()))))))))))));

    /** The index {@code by-route}. */
    public static final IndexKey.Of4<
                    Parcel,
                    String,
                    UUID,
                    UserStatus,
                    Long,
                    OrderedPartialRange<
                            Parcel,
                            Byte,
                            EqualPartialRange<
                                    Parcel, UserStatus, EqualPartialRange<Parcel, URI, PartialRange<Parcel>>>>>
            byRoute = IndexKey.composed(
                    "by-route",
                    ROUTE_TEMPLATE,
                    from,
                    to,
                    status,
                    plain,
                    IndexSort.composed(
                            "stop-sk",
                            SortParts.text(
                                    "STOP#",
                                    SortParts.partialPart(
                                            stopNumber,
                                            2,
                                            SortParts.text(
                                                    "#",
                                                    SortParts.partialPart(
                                                            status,
                                                            SortParts.text(
                                                                    "#",
                                                                    SortParts.partialPart(
                                                                            link,
                                                                            SortParts.end(IndexSort.partial())))))))));

    /** The index {@code by-weight}. */
    public static final IndexKey.Of2<
                    Parcel, String, Short, OrderedTableRange<Parcel, Integer, TableRange<Parcel>>>
            byWeight = IndexKey.composed(
                    "by-weight",
                    PARCEL_PK_TEMPLATE,
                    depot,
                    shelf,
                    IndexSort.composed("byWeight", SortParts.part(weight, 7, SortParts.end(IndexSort.table()))));

    /** The index {@code by-day}. */
    public static final IndexKey.Of2<Parcel, String, Short, OrderedPartition<Parcel, LocalDate>> byDay =
            IndexKey.composed("by-day", PARCEL_PK_TEMPLATE, depot, shelf, IndexSort.local(day));

    /** How {@link Parcel} lies in the table {@code parcels}. */
    public static final Schema<Parcel> SCHEMA = Schema.of("parcels", KEY)
            .index(SecondaryIndex.global(turned))
            .index(SecondaryIndex.global(allParcels))
            .index(SecondaryIndex.partial(byRoute, IndexProjection.include(depot, status)))
            .index(SecondaryIndex.local(byWeight, IndexProjection.keysOnly()))
            .index(SecondaryIndex.local(byDay))
            .build(
                    List.of(
                            DEPOT,
                            SHELF,
                            AT,
                            STATUS,
                            PARCEL_ID,
                            WEIGHT,
                            DAY,
                            SECONDS,
                            SENDER,
                            PRICE,
                            FROM,
                            TO,
                            PLAIN,
                            STOP_NUMBER,
                            LINK),
                    new Form());

    private Parcel_() {}

    /** {@return the key of one item} */
    public static Key<Parcel> key(String depot, short shelf, Instant at, UserStatus status,
            UUID parcelId, int weight) {
        return KEY
                .given(Parcel_.depot, depot)
                .given(Parcel_.shelf, shelf)
                .given(Parcel_.at, at)
                .given(Parcel_.status, status)
                .given(Parcel_.parcelId, parcelId)
                .given(Parcel_.weight, weight)
                .key();
    }

    /** {@return all items of one partition} */
    public static OrderedTableRange<
                    Parcel,
                    Instant,
                    EqualTableRange<
                            Parcel,
                            UserStatus,
                            EqualTableRange<Parcel, UUID, OrderedTableRange<Parcel, Integer, TableRange<Parcel>>>>>
            partition(String depot, short shelf) {
        return KEY
                .given(Parcel_.depot, depot)
                .given(Parcel_.shelf, shelf)
                .partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Parcel> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Parcel> {
        @Override
        public void write(Parcel item, MemberWriter<Parcel> to) {
            to.put(DEPOT, item.depot());
            to.put(SHELF, item.shelf());
            to.put(AT, item.at());
            to.put(STATUS, item.status());
            to.put(PARCEL_ID, item.parcelId());
            to.put(WEIGHT, item.weight());
            to.put(DAY, item.day());
            to.put(SECONDS, item.seconds());
            to.put(SENDER, item.sender());
            to.put(PRICE, item.price());
            to.put(FROM, item.from());
            to.put(TO, item.to());
            to.put(PLAIN, item.plain());
            to.put(STOP_NUMBER, item.stop());
            to.put(LINK, item.link());
        }

        @Override
        public Parcel read(Members<Parcel> stored) {
            return new Parcel(
                    stored.get(DEPOT),
                    stored.get(SHELF),
                    stored.get(AT),
                    stored.get(STATUS),
                    stored.get(PARCEL_ID),
                    stored.get(WEIGHT),
                    stored.get(DAY),
                    stored.get(SECONDS),
                    stored.get(SENDER),
                    stored.get(PRICE),
                    stored.get(FROM),
                    stored.get(TO),
                    stored.get(PLAIN),
                    stored.get(STOP_NUMBER),
                    stored.get(LINK));
        }
    }
}
