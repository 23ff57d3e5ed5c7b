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
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem.Customer}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_Customer_ {
    public static final StringAttribute<ShopItem.Customer> username = Attributes.string("username");
    public static final StringAttribute<ShopItem.Customer> email = Attributes.string("email");
    public static final StringAttribute<ShopItem.Customer> name = Attributes.string("name");
    public static final MapAttribute<ShopItem.Customer, Address, Address_<ShopItem.Customer>> addresses =
            Attributes.map(Path.of("addresses"), Address_.CODEC, Address_::new);

    private static final Member<ShopItem.Customer, String> USERNAME = new Member<>("username", username.codec());
    private static final Member<ShopItem.Customer, String> EMAIL = new Member<>("email", email.codec());
    private static final Member<ShopItem.Customer, String> NAME = new Member<>("name", name.codec());
    private static final Member<ShopItem.Customer, Map<String, Address>> ADDRESSES =
            new Member<>("addresses", addresses.codec());
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
            .build(List.of(USERNAME, EMAIL, NAME, ADDRESSES), new Form());

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

    private static final class Form implements DocumentForm<ShopItem.Customer> {
        @Override
        public void write(ShopItem.Customer item, MemberWriter<ShopItem.Customer> to) {
            to.put(USERNAME, item.username());
            to.put(EMAIL, item.email());
            to.put(NAME, item.name());
            to.put(ADDRESSES, item.addresses());
        }

        @Override
        public ShopItem.Customer read(Members<ShopItem.Customer> stored) {
            return new ShopItem.Customer(
                    stored.get(USERNAME),
                    stored.get(EMAIL),
                    stored.get(NAME),
                    stored.get(ADDRESSES));
        }
    }
}
