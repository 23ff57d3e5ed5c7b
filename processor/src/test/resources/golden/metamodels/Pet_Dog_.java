package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
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

/** The metamodel of {@link Pet.Dog}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Dog_ {
    public static final StringAttribute<Pet.Dog> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Dog> name = Attributes.string("name");
    public static final StringAttribute<Pet.Dog> breed = Attributes.string("breed");

    private static final Member<Pet.Dog, String> OWNER = new Member<>("owner", owner.codec());
    private static final Member<Pet.Dog, String> NAME = new Member<>("name", name.codec());
    private static final Member<Pet.Dog, String> BREED = new Member<>("breed", breed.codec());
    private static final CompositeKey<Pet.Dog, String, String, PrefixPartition<Pet.Dog, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Dog} lies in the table {@code pets}. */
    public static final Schema<Pet.Dog> SCHEMA = Schema.of("pets", KEY)
            .kind("type", "DOG")
            .build(List.of(OWNER, NAME, BREED), new Form());

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

    private static final class Form implements DocumentForm<Pet.Dog> {
        @Override
        public void write(Pet.Dog item, MemberWriter<Pet.Dog> to) {
            to.put(OWNER, item.owner());
            to.put(NAME, item.name());
            to.put(BREED, item.breed());
        }

        @Override
        public Pet.Dog read(Members<Pet.Dog> stored) {
            return new Pet.Dog(
                    stored.get(OWNER),
                    stored.get(NAME),
                    stored.get(BREED));
        }
    }
}
