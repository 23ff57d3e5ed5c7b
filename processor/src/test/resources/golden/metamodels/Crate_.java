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

/** The metamodel of {@link Crate}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_ {
    public static final StringAttribute<Crate> crateId = Attributes.string("crateId");

    private static final SimpleKey<Crate, String> KEY = PrimaryKey.of(crateId);

    /** How the kinds of {@link Crate} lie in the table {@code crates}. */
    public static final Schema<Crate> SCHEMA = Schema.ofKinds("crates", KEY)
            .kind(Crate_Vase_.SCHEMA)
            .kind(Crate_Glass_.SCHEMA)
            .part(Crate_Fragile_.SCHEMA)
            .part(Crate_Heavy_.SCHEMA)
            .build(new Form());

    private Crate_() {}

    /** {@return the key of one item} */
    public static Key<Crate> key(String crateId) {
        return KEY.key(crateId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Crate> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Crate> {
        @Override
        public ItemOfKind<? extends Crate> of(Crate item) {
            if (item instanceof Crate.Vase kind) {
                return new ItemOfKind<>(Crate_Vase_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Crate_Glass_.SCHEMA, (Crate.Glass) item);
        }
    }
}
