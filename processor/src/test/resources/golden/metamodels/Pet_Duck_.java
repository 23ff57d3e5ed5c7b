package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
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

/** The metamodel of {@link Pet.Duck}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Duck_ {
    public static final StringAttribute<Pet.Duck> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Duck> name = Attributes.string("name");
    public static final NumberAttribute<Pet.Duck, Integer> span = Attributes.integer("span");

    private static final Member<Pet.Duck, String> OWNER = new Member<>("owner", owner.codec());
    private static final Member<Pet.Duck, String> NAME = new Member<>("name", name.codec());
    private static final Member<Pet.Duck, Integer> SPAN = new Member<>("span", span.codec());
    private static final CompositeKey<Pet.Duck, String, String, PrefixPartition<Pet.Duck, String>> KEY =
            PrimaryKey.of(owner, name);

    /** How {@link Pet.Duck} lies in the table {@code pets}. */
    public static final Schema<Pet.Duck> SCHEMA = Schema.of("pets", KEY)
            .kind("type", "DUCK")
            .build(List.of(OWNER, NAME, SPAN), new Form());

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

    private static final class Form implements DocumentForm<Pet.Duck> {
        @Override
        public void write(Pet.Duck item, MemberWriter<Pet.Duck> to) {
            to.put(OWNER, item.owner());
            to.put(NAME, item.name());
            to.put(SPAN, item.span());
        }

        @Override
        public Pet.Duck read(Members<Pet.Duck> stored) {
            return new Pet.Duck(
                    stored.get(OWNER),
                    stored.get(NAME),
                    stored.get(SPAN));
        }
    }
}
