package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Pet}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_ {
    public static final StringAttribute<Pet> owner = Attributes.string("owner");
    public static final StringAttribute<Pet> name = Attributes.string("name");

    private static final CompositeKey<Pet, String, String, PrefixPartition<Pet, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How the kinds of {@link Pet} lie in the table {@code pets}. */
    public static final Schema<Pet> SCHEMA = Schema.ofKinds("pets", KEY)
            .kind(Pet_Dog_.SCHEMA)
            .kind(Pet_Parrot_.SCHEMA)
            .kind(Pet_Duck_.SCHEMA)
            .kind(Pet_Stranger_.SCHEMA)
            .part(Pet_Feathered_.SCHEMA)
            .build(new Form());

    private Pet_() {}

    /** {@return the key of one item} */
    public static Key<Pet> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Pet> {
        @Override
        public ItemOfKind<? extends Pet> of(Pet item) {
            if (item instanceof Pet.Dog kind) {
                return new ItemOfKind<>(Pet_Dog_.SCHEMA, kind);
            }
            if (item instanceof Pet.Parrot kind) {
                return new ItemOfKind<>(Pet_Parrot_.SCHEMA, kind);
            }
            if (item instanceof Pet.Duck kind) {
                return new ItemOfKind<>(Pet_Duck_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Pet_Stranger_.SCHEMA, (Pet.Stranger) item);
        }
    }
}
