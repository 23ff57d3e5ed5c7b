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
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Pet.Stranger}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Stranger_ {
    public static final StringAttribute<Pet.Stranger> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Stranger> name = Attributes.string("name");

    private static final CompositeKey<Pet.Stranger, String, String, PrefixPartition<Pet.Stranger, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Stranger} lies in the table {@code pets}. */
    public static final Schema<Pet.Stranger> SCHEMA = Schema.of("pets", KEY)
            .otherKinds("type", List.of("DOG", "DUCK", "PARROT"))
            .attribute(owner)
            .attribute(name)
            .extra()
            .build(new Form());

    private Pet_Stranger_() {}

    /** {@return the key of one item} */
    public static Key<Pet.Stranger> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet.Stranger, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet.Stranger> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Pet.Stranger> {
        @Override
        public void write(Pet.Stranger item, ItemWriter<Pet.Stranger> to) {
            to.put(owner, item.owner());
            to.put(name, item.name());
            to.extra(item.rest());
        }

        @Override
        public Pet.Stranger read(ItemReader<Pet.Stranger> stored) {
            return new Pet.Stranger(
                    stored.get(owner),
                    stored.get(name),
                    stored.extra());
        }
    }
}
