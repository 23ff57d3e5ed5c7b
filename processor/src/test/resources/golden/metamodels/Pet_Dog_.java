package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Pet.Dog}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Dog_ {
    public static final StringAttribute<Pet.Dog> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Dog> name = Attributes.string("name");
    public static final StringAttribute<Pet.Dog> breed = Attributes.string("breed");

    private static final CompositeKey<Pet.Dog, String, String, PrefixPartition<Pet.Dog, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Dog} lies in the table {@code pets}. */
    public static final Schema<Pet.Dog> SCHEMA = Schema.of("pets", KEY)
            .kind("type", "DOG")
            .attribute(owner)
            .attribute(name)
            .attribute(breed)
            .build(new Form());

    private Pet_Dog_() {}

    /** {@return the key of one item} */
    public static Key<Pet.Dog> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet.Dog, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet.Dog> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Pet.Dog> {
        @Override
        public void write(Pet.Dog item, ItemWriter<Pet.Dog> to) {
            to.put(owner, item.owner());
            to.put(name, item.name());
            to.put(breed, item.breed());
        }

        @Override
        public Pet.Dog read(ItemReader<Pet.Dog> stored) {
            return new Pet.Dog(
                    stored.get(owner),
                    stored.get(name),
                    stored.get(breed));
        }
    }
}
