package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Animal.Dog}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Animal_Dog_ {
    public static final StringAttribute<Animal.Dog> animalId = Attributes.string("animalId");
    public static final StringAttribute<Animal.Dog> name = Attributes.string("n");
    public static final StringAttribute<Animal.Dog> breed = Attributes.string("breed");
    public static final StringAttribute<Animal.Dog> home = Attributes.string("home");

    private static final SimpleKey<Animal.Dog, String> KEY = PrimaryKey.of(animalId);

    /** How {@link Animal.Dog} lies in the table {@code animals}. */
    public static final Schema<Animal.Dog> SCHEMA = Schema.of("animals", KEY)
            .attribute(animalId)
            .attribute(name)
            .attribute(breed)
            .attribute(home)
            .build(new Form());

    private Animal_Dog_() {}

    /** {@return the key of one item} */
    public static Key<Animal.Dog> key(String animalId) {
        return KEY.key(animalId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Animal.Dog> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Animal.Dog> {
        @Override
        public void write(Animal.Dog item, ItemWriter<Animal.Dog> to) {
            to.put(animalId, item.animalId());
            to.put(name, item.name());
            to.put(breed, item.breed());
            to.put(home, item.home());
        }

        @Override
        public Animal.Dog read(ItemReader<Animal.Dog> stored) {
            return new Animal.Dog(
                    stored.get(animalId),
                    stored.get(name),
                    stored.get(breed),
                    stored.get(home));
        }
    }
}
