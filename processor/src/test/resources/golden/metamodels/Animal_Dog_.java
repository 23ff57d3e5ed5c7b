package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
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
            .attribute(animalId, Animal.Dog::animalId)
            .attribute(name, Animal.Dog::name)
            .attribute(breed, Animal.Dog::breed)
            .attribute(home, Animal.Dog::home)
            .build(item -> new Animal.Dog(
                    item.get(animalId),
                    item.get(name),
                    item.get(breed),
                    item.get(home)));

    private Animal_Dog_() {}

    /** {@return the key of one item} */
    public static Key<Animal.Dog> key(String animalId) {
        return KEY.key(animalId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Animal.Dog> attr(String name) {
        return Attributes.untyped(name);
    }
}
