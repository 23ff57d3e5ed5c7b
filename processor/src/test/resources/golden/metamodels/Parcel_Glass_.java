package golden;

import io.github.dynalect.attribute.Attributes;
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

/** The metamodel of {@link Parcel.Glass}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Parcel_Glass_ {
    public static final StringAttribute<Parcel.Glass> parcelId = Attributes.string("parcelId");
    public static final Parcel_Place_Elsewhere_<Parcel.Glass> to = new Parcel_Place_Elsewhere_<>(Path.of("to"));

    private static final SimpleKey<Parcel.Glass, String> KEY = PrimaryKey.of(parcelId);

    /** How {@link Parcel.Glass} lies in the table {@code parcels}. */
    public static final Schema<Parcel.Glass> SCHEMA = Schema.of("parcels", KEY)
            .kind("type", "GLASS")
            .attribute(parcelId)
            .attribute(to)
            .build(new Form());

    private Parcel_Glass_() {}

    /** {@return the key of one item} */
    public static Key<Parcel.Glass> key(String parcelId) {
        return KEY.key(parcelId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Parcel.Glass> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Parcel.Glass> {
        @Override
        public void write(Parcel.Glass item, ItemWriter<Parcel.Glass> to_) {
            to_.put(parcelId, item.parcelId());
            to_.put(to, item.to());
        }

        @Override
        public Parcel.Glass read(ItemReader<Parcel.Glass> stored) {
            return new Parcel.Glass(
                    stored.get(parcelId),
                    stored.get(to));
        }
    }
}
