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

/** The metamodel of {@link Pet.Stranger}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Stranger_ {
    public static final StringAttribute<Pet.Stranger> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Stranger> name = Attributes.string("name");

    private static final Member<Pet.Stranger, String> OWNER = new Member<>("owner", owner.codec());
    private static final Member<Pet.Stranger, String> NAME = new Member<>("name", name.codec());
    private static final CompositeKey<Pet.Stranger, String, String, PrefixPartition<Pet.Stranger, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Stranger} lies in the table {@code pets}. */
    public static final Schema<Pet.Stranger> SCHEMA = Schema.of("pets", KEY)
            .otherKinds("type", List.of("DOG", "DUCK", "PARROT"))
            .extra()
            .build(List.of(OWNER, NAME), new Form());

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

    private static final class Form implements DocumentForm<Pet.Stranger> {
        @Override
        public void write(Pet.Stranger item, MemberWriter<Pet.Stranger> to) {
            to.put(OWNER, item.owner());
            to.put(NAME, item.name());
            to.putOthers(item.rest());
        }

        @Override
        public Pet.Stranger read(Members<Pet.Stranger> stored) {
            return new Pet.Stranger(
                    stored.get(OWNER),
                    stored.get(NAME),
                    stored.others());
        }
    }
}
