package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Voucher}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Voucher_ {
    public static final StringAttribute<Voucher> code = Attributes.string("code");
    public static final NumberAttribute<Voucher, Integer> percent = Attributes.integer("percent");
    public static final StringAttribute<Voucher> currency = Attributes.string("currency");

    private static final Member<Voucher, String> CODE = new Member<>("code", code.codec());
    private static final Member<Voucher, Optional<Integer>> PERCENT =
            new Member<>("percent", Codecs.optionalOf(percent.codec()));
    private static final Member<Voucher, String> CURRENCY = new Member<>("currency", currency.codec());
    private static final SimpleKey<Voucher, String> KEY = PrimaryKey.of(code);

    /** How {@link Voucher} lies in the table {@code vouchers}. */
    public static final Schema<Voucher> SCHEMA = Schema.of("vouchers", KEY)
            .build(List.of(CODE, PERCENT, CURRENCY), new Form());

    private Voucher_() {}

    /** {@return the key of one item} */
    public static Key<Voucher> key(String code) {
        return KEY.key(code);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Voucher> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Voucher> {
        @Override
        public void write(Voucher item, MemberWriter<Voucher> to) {
            to.put(CODE, item.code());
            to.put(PERCENT, item.percent());
            to.put(CURRENCY, item.currency());
        }

        @Override
        public Voucher read(Members<Voucher> stored) {
            return ImmutableVoucher.builder()
                    .code(stored.get(CODE))
                    .percent(stored.get(PERCENT))
                    .currency(stored.get(CURRENCY))
                    .remarks(List.of())
                    .build();
        }
    }
}
