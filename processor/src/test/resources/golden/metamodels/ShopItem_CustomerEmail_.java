package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
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
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link ShopItem.CustomerEmail}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class ShopItem_CustomerEmail_ {
    public static final StringAttribute<ShopItem.CustomerEmail> email = Attributes.string("email");
    public static final StringAttribute<ShopItem.CustomerEmail> username = Attributes.string("username");

    private static final Member<ShopItem.CustomerEmail, String> EMAIL = new Member<>("email", email.codec());
    private static final Member<ShopItem.CustomerEmail, String> USERNAME = new Member<>("username", username.codec());
    private static final Template<ShopItem.CustomerEmail> PK_TEMPLATE =
            Template.<ShopItem.CustomerEmail>of("PK").text("CUSTOMEREMAIL#").part(email);
    private static final ComposedKey<
                    ShopItem.CustomerEmail,
                    PrefixTableRange<ShopItem.CustomerEmail, String, TableRange<ShopItem.CustomerEmail>>>
            KEY = PrimaryKey.composed(
                    PK_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.text("CUSTOMEREMAIL#", SortParts.part(email, SortParts.end(IndexSort.table())))));

    /** How {@link ShopItem.CustomerEmail} lies in the table {@code shop}. */
    public static final Schema<ShopItem.CustomerEmail> SCHEMA = Schema.of("shop", KEY)
            .kind("type", "CustomerEmail")
            .build(List.of(EMAIL, USERNAME), new Form());

    private ShopItem_CustomerEmail_() {}

    /** {@return the key of one item} */
    public static Key<ShopItem.CustomerEmail> key(String email) {
        return KEY.given(ShopItem_CustomerEmail_.email, email).key();
    }

    /** {@return all items of one partition} */
    public static PrefixTableRange<ShopItem.CustomerEmail, String, TableRange<ShopItem.CustomerEmail>> partition(
            String email) {
        return KEY.given(ShopItem_CustomerEmail_.email, email).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<ShopItem.CustomerEmail> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<ShopItem.CustomerEmail> {
        @Override
        public void write(ShopItem.CustomerEmail item, MemberWriter<ShopItem.CustomerEmail> to) {
            to.put(EMAIL, item.email());
            to.put(USERNAME, item.username());
        }

        @Override
        public ShopItem.CustomerEmail read(Members<ShopItem.CustomerEmail> stored) {
            return new ShopItem.CustomerEmail(
                    stored.get(EMAIL),
                    stored.get(USERNAME));
        }
    }
}
