package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem.Customer}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_Customer_ {
    public static final StringAttribute<ShopItem.Customer> username = Attributes.string("username");
    public static final StringAttribute<ShopItem.Customer> email = Attributes.string("email");
    public static final StringAttribute<ShopItem.Customer> name = Attributes.string("name");
    public static final MapAttribute<ShopItem.Customer, Address, Address_<ShopItem.Customer>> addresses =
            Attributes.map(Path.of("addresses"), Address_.CODEC, Address_::new);

    private static final Template<ShopItem.Customer> PK_TEMPLATE =
            Template.<ShopItem.Customer>of("PK").text("CUSTOMER#").part(username);
    private static final ComposedKey<
                    ShopItem.Customer, PrefixTableRange<ShopItem.Customer, String, TableRange<ShopItem.Customer>>>
            KEY = PrimaryKey.composed(
                    PK_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.text("CUSTOMER#", SortParts.part(username, SortParts.end(IndexSort.table())))));

    /** How {@link ShopItem.Customer} lies in the table {@code shop}. */
    public static final Schema<ShopItem.Customer> SCHEMA = Schema.of("shop", KEY)
            .kind("type", "Customer")
            .attribute(username)
            .attribute(email)
            .attribute(name)
            .attribute(addresses)
            .build(new Form());

    private ShopItem_Customer_() {}

    /** {@return the key of one item} */
    public static Key<ShopItem.Customer> key(String username) {
        return KEY.given(ShopItem_Customer_.username, username).key();
    }

    /** {@return all items of one partition} */
    public static PrefixTableRange<ShopItem.Customer, String, TableRange<ShopItem.Customer>> partition(
            String username) {
        return KEY.given(ShopItem_Customer_.username, username).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<ShopItem.Customer> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<ShopItem.Customer> {
        @Override
        public void write(ShopItem.Customer item, ItemWriter<ShopItem.Customer> to) {
            to.put(username, item.username());
            to.put(email, item.email());
            to.put(name, item.name());
            to.put(addresses, item.addresses());
        }

        @Override
        public ShopItem.Customer read(ItemReader<ShopItem.Customer> stored) {
            return new ShopItem.Customer(
                    stored.get(username),
                    stored.get(email),
                    stored.get(name),
                    stored.get(addresses));
        }
    }
}
