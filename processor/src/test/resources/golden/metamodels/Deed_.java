package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.Template;
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

/** The metamodel of {@link Deed}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Deed_ {
    public static final StringAttribute<Deed> land = Attributes.string("land");
    public static final StringAttribute<Deed> parish = Attributes.string("parish");
    public static final NumberAttribute<Deed, Integer> number = Attributes.integer("number");
    public static final StringAttribute<Deed> owner = Attributes.string("owner");

    private static final Member<Deed, String> LAND = new Member<>("land", land.codec());
    private static final Member<Deed, String> PARISH = new Member<>("parish", parish.codec());
    private static final Member<Deed, Integer> NUMBER = new Member<>("number", number.codec());
    private static final Member<Deed, String> OWNER = new Member<>("owner", owner.codec());
    private static final Template<Deed> PK_TEMPLATE = Template.<Deed>of("PK").part(land).text("#").part(parish);
    private static final ComposedKey<Deed, OrderedPartition<Deed, Integer>> KEY =
            PrimaryKey.composed(PK_TEMPLATE, IndexSort.local(number));

    /** The index {@code by-owner}. */
    public static final IndexKey.Of2<Deed, String, String, PrefixPartition<Deed, String>> byOwner =
            IndexKey.composed("by-owner", PK_TEMPLATE, land, parish, IndexSort.local(owner));

    /** How {@link Deed} lies in the table {@code deeds}. */
    public static final Schema<Deed> SCHEMA = Schema.of("deeds", KEY)
            .index(SecondaryIndex.local(byOwner))
            .build(List.of(LAND, PARISH, NUMBER, OWNER), new Form());

    private Deed_() {}

    /** {@return the key of one item} */
    public static Key<Deed> key(String land, String parish, int number) {
        return KEY
                .given(Deed_.land, land)
                .given(Deed_.parish, parish)
                .given(Deed_.number, number)
                .key();
    }

    /** {@return all items of one partition} */
    public static OrderedPartition<Deed, Integer> partition(String land, String parish) {
        return KEY
                .given(Deed_.land, land)
                .given(Deed_.parish, parish)
                .partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Deed> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Deed> {
        @Override
        public void write(Deed item, MemberWriter<Deed> to) {
            to.put(LAND, item.land());
            to.put(PARISH, item.parish());
            to.put(NUMBER, item.number());
            to.put(OWNER, item.owner());
        }

        @Override
        public Deed read(Members<Deed> stored) {
            return ImmutableDeed.builder()
                    .land(stored.get(LAND))
                    .parish(stored.get(PARISH))
                    .number(stored.get(NUMBER))
                    .owner(stored.get(OWNER))
                    .build();
        }
    }
}
