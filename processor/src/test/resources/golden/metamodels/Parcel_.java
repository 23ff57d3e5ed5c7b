package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Parcel}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Parcel_ {
    public static final StringAttribute<Parcel> parcelId = Attributes.string("parcelId");

    private static final SimpleKey<Parcel, String> KEY = PrimaryKey.of(parcelId);

    /** How the kinds of {@link Parcel} lie in the table {@code parcels}. */
    public static final Schema<Parcel> SCHEMA = Schema.ofKinds("parcels", KEY)
            .kind(Parcel_Vase_.SCHEMA)
            .kind(Parcel_Glass_.SCHEMA)
            .part(Parcel_Fragile_.SCHEMA)
            .part(Parcel_Heavy_.SCHEMA)
            .build(new Form());

    private Parcel_() {}

    /** {@return the key of one item} */
    public static Key<Parcel> key(String parcelId) {
        return KEY.key(parcelId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Parcel> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Parcel> {
        @Override
        public ItemOfKind<? extends Parcel> of(Parcel item) {
            if (item instanceof Parcel.Vase kind) {
                return new ItemOfKind<>(Parcel_Vase_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Parcel_Glass_.SCHEMA, (Parcel.Glass) item);
        }
    }
}
