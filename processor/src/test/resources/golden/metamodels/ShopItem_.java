package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_ {
    private static final Template<ShopItem.Customer> CUSTOMER_ITEMS =
            Template.<ShopItem.Customer>of("PK").text("CUSTOMER#").part(ShopItem_Customer_.username);
    private static final Template<ShopItem.Order> ORDER_ITEMS =
            Template.<ShopItem.Order>of("GSI1PK").text("ORDER#").part(ShopItem_Order_.orderId);
    private static final CompositeKey<ShopItem, String, String, PrefixPartition<ShopItem, String>> KEY =
            PrimaryKey.of(Attributes.string("PK"), Attributes.string("SK"));

    /** How the kinds of {@link ShopItem} lie in the table {@code shop}. */
    public static final Schema<ShopItem> SCHEMA = Schema.ofKinds("shop", KEY)
            .kind(ShopItem_Customer_.SCHEMA)
            .kind(ShopItem_CustomerEmail_.SCHEMA)
            .kind(ShopItem_Order_.SCHEMA)
            .kind(ShopItem_OrderItem_.SCHEMA)
            .build(new Form());

    private ShopItem_() {}

    /** {@return all items of one partition, of whatever kind} */
    public static TableRange<ShopItem> customerItems(String username) {
        return TableRange.of(CUSTOMER_ITEMS.given(ShopItem_Customer_.username, username));
    }

    /** {@return all items of one partition of the index {@code GSI1}, of whatever kind} */
    public static IndexRange<ShopItem> orderItems(String orderId) {
        return IndexRange.of("GSI1", ORDER_ITEMS.given(ShopItem_Order_.orderId, orderId));
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<ShopItem> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<ShopItem> {
        @Override
        public ItemOfKind<? extends ShopItem> of(ShopItem item) {
            if (item instanceof ShopItem.Customer kind) {
                return new ItemOfKind<>(ShopItem_Customer_.SCHEMA, kind);
            }
            if (item instanceof ShopItem.CustomerEmail kind) {
                return new ItemOfKind<>(ShopItem_CustomerEmail_.SCHEMA, kind);
            }
            if (item instanceof ShopItem.Order kind) {
                return new ItemOfKind<>(ShopItem_Order_.SCHEMA, kind);
            }
            return new ItemOfKind<>(ShopItem_OrderItem_.SCHEMA, (ShopItem.OrderItem) item);
        }
    }
}
