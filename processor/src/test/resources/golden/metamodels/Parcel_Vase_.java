package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Parcel.Vase}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Parcel_Vase_ {
    public static final StringAttribute<Parcel.Vase> parcelId = Attributes.string("parcelId");
    public static final NumberAttribute<Parcel.Vase, Integer> weight = Attributes.integer("weight");
    public static final Parcel_Place_<Parcel.Vase> to = new Parcel_Place_<>(Path.of("to"));

    private static final SimpleKey<Parcel.Vase, String> KEY = PrimaryKey.of(parcelId);

    /** How {@link Parcel.Vase} lies in the table {@code parcels}. */
    public static final Schema<Parcel.Vase> SCHEMA = Schema.of("parcels", KEY)
            .kind("type", "VASE")
            .attribute(parcelId)
            .attribute(weight)
            .attribute(to)
            .build(new Form());

    private Parcel_Vase_() {}

    /** {@return the key of one item} */
    public static Key<Parcel.Vase> key(String parcelId) {
        return KEY.key(parcelId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Parcel.Vase> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Parcel.Vase> {
        @Override
        public void write(Parcel.Vase item, ItemWriter<Parcel.Vase> to_) {
            to_.put(parcelId, item.parcelId());
            to_.put(weight, item.weight());
            to_.put(to, item.to());
        }

        @Override
        public Parcel.Vase read(ItemReader<Parcel.Vase> stored) {
            return new Parcel.Vase(
                    stored.get(parcelId),
                    stored.get(weight),
                    stored.get(to));
        }
    }
}
