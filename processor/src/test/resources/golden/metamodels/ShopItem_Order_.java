package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedPartialRange;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
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
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem.Order}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_Order_ {
    public static final StringAttribute<ShopItem.Order> username = Attributes.string("username");
    public static final OrderedAttribute<ShopItem.Order, LocalDate> createdAt =
            Attributes.ordered(Path.of("createdAt"), Codecs.localDate());
    public static final StringAttribute<ShopItem.Order> orderId = Attributes.string("orderId");
    public static final StringAttribute<ShopItem.Order> placedMark = Attributes.string("placed");
    public static final NumberAttribute<ShopItem.Order, Long> total = Attributes.longInteger("total");

    private static final Member<ShopItem.Order, String> USERNAME = new Member<>("username", username.codec());
    private static final Member<ShopItem.Order, LocalDate> CREATED_AT = new Member<>("createdAt", createdAt.codec());
    private static final Member<ShopItem.Order, String> ORDER_ID = new Member<>("orderId", orderId.codec());
    private static final Member<ShopItem.Order, Option<String>> PLACED_MARK =
            new Member<>("placed", placedMark.codec().optional());
    private static final Member<ShopItem.Order, Long> TOTAL = new Member<>("total", total.codec());
    private static final Template<ShopItem.Order> PK_TEMPLATE =
            Template.<ShopItem.Order>of("PK").text("CUSTOMER#").part(username);
    private static final Template<ShopItem.Order> GSI1_PK_TEMPLATE =
            Template.<ShopItem.Order>of("GSI1PK").text("ORDER#").part(orderId);
    private static final ComposedKey<
                    ShopItem.Order,
                    OrderedTableRange<
                            ShopItem.Order,
                            LocalDate,
                            PrefixTableRange<ShopItem.Order, String, TableRange<ShopItem.Order>>>>
            KEY = PrimaryKey.composed(
                    PK_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.text(
                                    "#ORDER#",
                                    SortParts.part(
                                            createdAt,
                                            SortParts.text(
                                                    "#", SortParts.part(orderId, SortParts.end(IndexSort.table())))))));

    /** The index {@code GSI1}. */
    public static final IndexKey.Of1<
                    ShopItem.Order, String, PrefixIndexRange<ShopItem.Order, String, IndexRange<ShopItem.Order>>>
            gsi1 = IndexKey.composed(
                    "GSI1",
                    GSI1_PK_TEMPLATE,
                    orderId,
                    IndexSort.composed(
                            "GSI1SK",
                            SortParts.text("ORDER#", SortParts.indexPart(orderId, SortParts.end(IndexSort.none())))));

    /** The index {@code Placed}. */
    public static final IndexKey.Of1<
                    ShopItem.Order,
                    String,
                    OrderedPartialRange<ShopItem.Order, LocalDate, PartialRange<ShopItem.Order>>>
            placed = IndexKey.of("Placed", placedMark, IndexSort.partialBy(createdAt, IndexSort.partial()));

    /** How {@link ShopItem.Order} lies in the table {@code shop}. */
    public static final Schema<ShopItem.Order> SCHEMA = Schema.of("shop", KEY)
            .kind("type", "Order")
            .index(SecondaryIndex.global(gsi1))
            .index(SecondaryIndex.partial(placed, IndexProjection.include(Attributes.string("type"))))
            .build(List.of(USERNAME, CREATED_AT, ORDER_ID, PLACED_MARK, TOTAL), new Form());

    private ShopItem_Order_() {}

    /** {@return the key of one item} */
    public static Key<ShopItem.Order> key(String username, LocalDate createdAt, String orderId) {
        return KEY
                .given(ShopItem_Order_.username, username)
                .given(ShopItem_Order_.createdAt, createdAt)
                .given(ShopItem_Order_.orderId, orderId)
                .key();
    }

    /** {@return all items of one partition} */
    public static OrderedTableRange<
                    ShopItem.Order, LocalDate, PrefixTableRange<ShopItem.Order, String, TableRange<ShopItem.Order>>>
            partition(String username) {
        return KEY.given(ShopItem_Order_.username, username).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<ShopItem.Order> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<ShopItem.Order> {
        @Override
        public void write(ShopItem.Order item, MemberWriter<ShopItem.Order> to) {
            to.put(USERNAME, item.username());
            to.put(CREATED_AT, item.createdAt());
            to.put(ORDER_ID, item.orderId());
            to.put(PLACED_MARK, item.placed());
            to.put(TOTAL, item.total());
        }

        @Override
        public ShopItem.Order read(Members<ShopItem.Order> stored) {
            return new ShopItem.Order(
                    stored.get(USERNAME),
                    stored.get(CREATED_AT),
                    stored.get(ORDER_ID),
                    stored.get(PLACED_MARK),
                    stored.get(TOTAL));
        }
    }
}
