package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
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
import io.github.dynalect.schema.SecondaryIndex;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Pet.Parrot}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Pet_Parrot_ {
    public static final StringAttribute<Pet.Parrot> owner = Attributes.string("owner");
    public static final StringAttribute<Pet.Parrot> name = Attributes.string("name");
    public static final NumberAttribute<Pet.Parrot, Integer> span = Attributes.integer("span");

    private static final Member<Pet.Parrot, String> OWNER = new Member<>("owner", owner.codec());
    private static final Member<Pet.Parrot, String> NAME = new Member<>("name", name.codec());
    private static final Member<Pet.Parrot, Integer> SPAN = new Member<>("span", span.codec());
    private static final CompositeKey<Pet.Parrot, String, String, PrefixPartition<Pet.Parrot, String>> KEY =
            PrimaryKey.of(owner, name);

    /** The index {@code by-span}. */
    public static final IndexKey.Of1<Pet.Parrot, Integer, IndexRange<Pet.Parrot>> bySpan =
            IndexKey.of("by-span", span, IndexSort.none());

    /** How {@link Pet.Parrot} lies in the table {@code pets}. */
    public static final Schema<Pet.Parrot> SCHEMA = Schema.of("pets", KEY)
            .kind("type", "PARROT")
            .index(SecondaryIndex.global(bySpan))
            .build(List.of(OWNER, NAME, SPAN), new Form());

    private Pet_Parrot_() {}

    /** {@return the key of one item} */
    public static Key<Pet.Parrot> key(String owner, String name) {
        return KEY.key(owner, name);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Pet.Parrot, String> partition(String owner) {
        return KEY.partition(owner);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Pet.Parrot> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Pet.Parrot> {
        @Override
        public void write(Pet.Parrot item, MemberWriter<Pet.Parrot> to) {
            to.put(OWNER, item.owner());
            to.put(NAME, item.name());
            to.put(SPAN, item.span());
        }

        @Override
        public Pet.Parrot read(Members<Pet.Parrot> stored) {
            return new Pet.Parrot(
                    stored.get(OWNER),
                    stored.get(NAME),
                    stored.get(SPAN));
        }
    }
}
