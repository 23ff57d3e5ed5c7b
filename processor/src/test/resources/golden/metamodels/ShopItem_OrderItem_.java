package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem.OrderItem}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_OrderItem_ {
    public static final StringAttribute<ShopItem.OrderItem> orderId = Attributes.string("orderId");
    public static final StringAttribute<ShopItem.OrderItem> itemId = Attributes.string("itemId");
    public static final StringAttribute<ShopItem.OrderItem> description = Attributes.string("description");
    public static final NumberAttribute<ShopItem.OrderItem, Integer> amount = Attributes.integer("amount");

    private static final Member<ShopItem.OrderItem, String> ORDER_ID = new Member<>("orderId", orderId.codec());
    private static final Member<ShopItem.OrderItem, String> ITEM_ID = new Member<>("itemId", itemId.codec());
    private static final Member<ShopItem.OrderItem, String> DESCRIPTION =
            new Member<>("description", description.codec());
    private static final Member<ShopItem.OrderItem, Integer> AMOUNT = new Member<>("amount", amount.codec());
    private static final Template<ShopItem.OrderItem> PK_TEMPLATE =
            Template.<ShopItem.OrderItem>of("PK").text("ORDER#").part(orderId).text("#ITEM#").part(itemId);
    private static final Template<ShopItem.OrderItem> GSI1_PK_TEMPLATE =
            Template.<ShopItem.OrderItem>of("GSI1PK").text("ORDER#").part(orderId);
    private static final ComposedKey<
                    ShopItem.OrderItem,
                    PrefixTableRange<
                            ShopItem.OrderItem,
                            String,
                            PrefixTableRange<ShopItem.OrderItem, String, TableRange<ShopItem.OrderItem>>>>
            KEY = PrimaryKey.composed(
                    PK_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.text(
                                    "ORDER#",
                                    SortParts.part(
                                            orderId,
                                            SortParts.text(
                                                    "#ITEM#",
                                                    SortParts.part(itemId, SortParts.end(IndexSort.table())))))));

    /** The index {@code GSI1}. */
    public static final IndexKey.Of1<
                    ShopItem.OrderItem,
                    String,
                    PrefixIndexRange<ShopItem.OrderItem, String, IndexRange<ShopItem.OrderItem>>>
            gsi1 = IndexKey.composed(
                    "GSI1",
                    GSI1_PK_TEMPLATE,
                    orderId,
                    IndexSort.composed(
                            "GSI1SK",
                            SortParts.text("ITEM#", SortParts.indexPart(itemId, SortParts.end(IndexSort.none())))));

    /** How {@link ShopItem.OrderItem} lies in the table {@code shop}. */
    public static final Schema<ShopItem.OrderItem> SCHEMA = Schema.of("shop", KEY)
            .kind("type", "OrderItem")
            .index(SecondaryIndex.global(gsi1))
            .build(List.of(ORDER_ID, ITEM_ID, DESCRIPTION, AMOUNT), new Form());

    private ShopItem_OrderItem_() {}

    /** {@return the key of one item} */
    public static Key<ShopItem.OrderItem> key(String orderId, String itemId) {
        return KEY
                .given(ShopItem_OrderItem_.orderId, orderId)
                .given(ShopItem_OrderItem_.itemId, itemId)
                .key();
    }

    /** {@return all items of one partition} */
    public static PrefixTableRange<
                    ShopItem.OrderItem,
                    String,
                    PrefixTableRange<ShopItem.OrderItem, String, TableRange<ShopItem.OrderItem>>>
            partition(String orderId, String itemId) {
        return KEY
                .given(ShopItem_OrderItem_.orderId, orderId)
                .given(ShopItem_OrderItem_.itemId, itemId)
                .partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<ShopItem.OrderItem> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<ShopItem.OrderItem> {
        @Override
        public void write(ShopItem.OrderItem item, MemberWriter<ShopItem.OrderItem> to) {
            to.put(ORDER_ID, item.orderId());
            to.put(ITEM_ID, item.itemId());
            to.put(DESCRIPTION, item.description());
            to.put(AMOUNT, item.amount());
        }

        @Override
        public ShopItem.OrderItem read(Members<ShopItem.OrderItem> stored) {
            return new ShopItem.OrderItem(
                    stored.get(ORDER_ID),
                    stored.get(ITEM_ID),
                    stored.get(DESCRIPTION),
                    stored.get(AMOUNT));
        }
    }
}
