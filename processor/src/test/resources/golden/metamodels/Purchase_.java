package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Purchase}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Purchase_ {
    public static final StringAttribute<Purchase> purchaseId = Attributes.string("purchaseId");
    public static final Purchase_Payment_<Purchase> payment = new Purchase_Payment_<>(Path.of("payment"));
    public static final ListAttribute<Purchase, Purchase.Payment, Purchase_Payment_<Purchase>> refunds =
            Attributes.list(Path.of("refunds"), Purchase_Payment_.CODEC, Purchase_Payment_::new);

    private static final Member<Purchase, String> PURCHASE_ID = new Member<>("purchaseId", purchaseId.codec());
    private static final Member<Purchase, Purchase.Payment> PAYMENT = new Member<>("payment", payment.codec());
    private static final Member<Purchase, List<Purchase.Payment>> REFUNDS = new Member<>("refunds", refunds.codec());
    private static final SimpleKey<Purchase, String> KEY = PrimaryKey.of(purchaseId);

    /** How {@link Purchase} lies in the table {@code purchases}. */
    public static final Schema<Purchase> SCHEMA = Schema.of("purchases", KEY)
            .build(List.of(PURCHASE_ID, PAYMENT, REFUNDS), new Form());

    private Purchase_() {}

    /** {@return the key of one item} */
    public static Key<Purchase> key(String purchaseId) {
        return KEY.key(purchaseId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Purchase> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Purchase> {
        @Override
        public void write(Purchase item, MemberWriter<Purchase> to) {
            to.put(PURCHASE_ID, item.purchaseId());
            to.put(PAYMENT, item.payment());
            to.put(REFUNDS, item.refunds());
        }

        @Override
        public Purchase read(Members<Purchase> stored) {
            return new Purchase(
                    stored.get(PURCHASE_ID),
                    stored.get(PAYMENT),
                    stored.get(REFUNDS));
        }
    }
}
