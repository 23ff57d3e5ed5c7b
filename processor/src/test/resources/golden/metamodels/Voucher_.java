package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Voucher}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Voucher_ {
    public static final StringAttribute<Voucher> code = Attributes.string("code");
    public static final NumberAttribute<Voucher, Integer> percent = Attributes.integer("percent");
    public static final StringAttribute<Voucher> currency = Attributes.string("currency");

    private static final SimpleKey<Voucher, String> KEY = PrimaryKey.of(code);

    /** How {@link Voucher} lies in the table {@code vouchers}. */
    public static final Schema<Voucher> SCHEMA = Schema.of("vouchers", KEY)
            .attribute(code)
            .optional(percent)
            .attribute(currency)
            .build(new Form());

    private Voucher_() {}

    /** {@return the key of one item} */
    public static Key<Voucher> key(String code) {
        return KEY.key(code);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Voucher> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Voucher> {
        @Override
        public void write(Voucher item, ItemWriter<Voucher> to) {
            to.put(code, item.code());
            to.putOptional(percent, Option.ofOptional(item.percent()));
            to.put(currency, item.currency());
        }

        @Override
        public Voucher read(ItemReader<Voucher> stored) {
            return ImmutableVoucher.builder()
                    .code(stored.get(code))
                    .percent(stored.find(percent).toJavaOptional())
                    .currency(stored.get(currency))
                    .remarks(List.of())
                    .build();
        }
    }
}
