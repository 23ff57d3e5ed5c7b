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

/** The metamodel of {@link Crate.Heavy}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Heavy_ {
    public static final StringAttribute<Crate.Heavy> crateId = Attributes.string("crateId");
    public static final NumberAttribute<Crate.Heavy, Integer> weight = Attributes.integer("weight");

    private static final SimpleKey<Crate.Heavy, String> KEY = PrimaryKey.of(crateId);

    /** How the kinds of {@link Crate.Heavy} lie in the table {@code crates}. */
    public static final Schema<Crate.Heavy> SCHEMA = Schema.ofKinds("crates", KEY)
            .kind(Crate_Vase_.SCHEMA)
            .build(new Form())
            .keepingToKinds();

    private Crate_Heavy_() {}

    /** {@return the key of one item} */
    public static Key<Crate.Heavy> key(String crateId) {
        return KEY.key(crateId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Crate.Heavy> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Crate.Heavy> {
        @Override
        public ItemOfKind<? extends Crate.Heavy> of(Crate.Heavy item) {
            return new ItemOfKind<>(Crate_Vase_.SCHEMA, (Crate.Vase) item);
        }
    }
}
