package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
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

/** The metamodel of {@link Pet.Duck}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Duck_ {
    public static final StringAttribute<Pet.Duck> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Duck> name = Attributes.string("name");
    public static final NumberAttribute<Pet.Duck, Integer> span = Attributes.integer("span");

    private static final CompositeKey<Pet.Duck, String, String, PrefixPartition<Pet.Duck, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Duck} lies in the table {@code pets}. */
    public static final Schema<Pet.Duck> SCHEMA = Schema.of("pets", KEY)
            .kind("type", "DUCK")
            .attribute(owner)
            .attribute(name)
            .attribute(span)
            .build(new Form());

    private Pet_Duck_() {}

    /** {@return the key of one item} */
    public static Key<Pet.Duck> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet.Duck, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet.Duck> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Pet.Duck> {
        @Override
        public void write(Pet.Duck item, ItemWriter<Pet.Duck> to) {
            to.put(owner, item.owner());
            to.put(name, item.name());
            to.put(span, item.span());
        }

        @Override
        public Pet.Duck read(ItemReader<Pet.Duck> stored) {
            return new Pet.Duck(
                    stored.get(owner),
                    stored.get(name),
                    stored.get(span));
        }
    }
}
