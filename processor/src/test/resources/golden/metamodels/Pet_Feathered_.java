package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Pet.Feathered}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Feathered_ {
    public static final StringAttribute<Pet.Feathered> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Feathered> name = Attributes.string("name");
    public static final NumberAttribute<Pet.Feathered, Integer> span = Attributes.integer("span");

    private static final CompositeKey<Pet.Feathered, String, String, PrefixPartition<Pet.Feathered, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How the kinds of {@link Pet.Feathered} lie in the table {@code pets}. */
    public static final Schema<Pet.Feathered> SCHEMA = Schema.ofKinds("pets", KEY)
            .kind(Pet_Parrot_.SCHEMA)
            .kind(Pet_Duck_.SCHEMA)
            .build(new Form())
            .keepingToKinds();

    private Pet_Feathered_() {}

    /** {@return the key of one item} */
    public static Key<Pet.Feathered> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet.Feathered, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet.Feathered> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Pet.Feathered> {
        @Override
        public ItemOfKind<? extends Pet.Feathered> of(Pet.Feathered item) {
            if (item instanceof Pet.Parrot kind) {
                return new ItemOfKind<>(Pet_Parrot_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Pet_Duck_.SCHEMA, (Pet.Duck) item);
        }
    }
}
