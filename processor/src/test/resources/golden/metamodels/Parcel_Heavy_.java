package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Parcel.Heavy}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Parcel_Heavy_ {
    public static final StringAttribute<Parcel.Heavy> parcelId = Attributes.string("parcelId");
    public static final NumberAttribute<Parcel.Heavy, Integer> weight = Attributes.integer("weight");

    private static final SimpleKey<Parcel.Heavy, String> KEY = PrimaryKey.of(parcelId);

    /** How the kinds of {@link Parcel.Heavy} lie in the table {@code parcels}. */
    public static final Schema<Parcel.Heavy> SCHEMA = Schema.ofKinds("parcels", KEY)
            .kind(Parcel_Vase_.SCHEMA)
            .build(new Form())
            .keepingToKinds();

    private Parcel_Heavy_() {}

    /** {@return the key of one item} */
    public static Key<Parcel.Heavy> key(String parcelId) {
        return KEY.key(parcelId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Parcel.Heavy> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Parcel.Heavy> {
        @Override
        public ItemOfKind<? extends Parcel.Heavy> of(Parcel.Heavy item) {
            return new ItemOfKind<>(Parcel_Vase_.SCHEMA, (Parcel.Vase) item);
        }
    }
}
