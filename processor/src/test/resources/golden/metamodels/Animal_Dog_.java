package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Animal.Dog}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Animal_Dog_ {
    public static final StringAttribute<Animal.Dog> animalId = Attributes.string("animalId");
    public static final StringAttribute<Animal.Dog> name = Attributes.string("n");
    public static final StringAttribute<Animal.Dog> breed = Attributes.string("breed");
    public static final StringAttribute<Animal.Dog> home = Attributes.string("home");

    private static final Member<Animal.Dog, String> ANIMAL_ID = new Member<>("animalId", animalId.codec());
    private static final Member<Animal.Dog, String> NAME = new Member<>("n", name.codec());
    private static final Member<Animal.Dog, String> BREED = new Member<>("breed", breed.codec());
    private static final Member<Animal.Dog, String> HOME = new Member<>("home", home.codec());
    private static final SimpleKey<Animal.Dog, String> KEY = PrimaryKey.of(animalId);

    /** How {@link Animal.Dog} lies in the table {@code animals}. */
    public static final Schema<Animal.Dog> SCHEMA = Schema.of("animals", KEY)
            .build(List.of(ANIMAL_ID, NAME, BREED, HOME), new Form());

    private Animal_Dog_() {}

    /** {@return the key of one item} */
    public static Key<Animal.Dog> key(String animalId) {
        return KEY.key(animalId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Animal.Dog> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Animal.Dog> {
        @Override
        public void write(Animal.Dog item, MemberWriter<Animal.Dog> to) {
            to.put(ANIMAL_ID, item.animalId());
            to.put(NAME, item.name());
            to.put(BREED, item.breed());
            to.put(HOME, item.home());
        }

        @Override
        public Animal.Dog read(Members<Animal.Dog> stored) {
            return new Animal.Dog(
                    stored.get(ANIMAL_ID),
                    stored.get(NAME),
                    stored.get(BREED),
                    stored.get(HOME));
        }
    }
}
