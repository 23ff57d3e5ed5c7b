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
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Deed}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Deed_ {
    public static final StringAttribute<Deed> land = Attributes.string("land");
    public static final StringAttribute<Deed> parish = Attributes.string("parish");
    public static final NumberAttribute<Deed, Integer> number = Attributes.integer("number");
    public static final StringAttribute<Deed> owner = Attributes.string("owner");

    private static final Template<Deed> PK_TEMPLATE = Template.<Deed>of("PK").part(land).text("#").part(parish);
    private static final ComposedKey<Deed, OrderedPartition<Deed, Integer>> KEY =
            PrimaryKey.composed(PK_TEMPLATE, IndexSort.local(number));

    /** The index {@code by-owner}. */
    public static final IndexKey.Of2<Deed, String, String, PrefixPartition<Deed, String>> byOwner =
            IndexKey.composed("by-owner", PK_TEMPLATE, land, parish, IndexSort.local(owner));

    /** How {@link Deed} lies in the table {@code deeds}. */
    public static final Schema<Deed> SCHEMA = Schema.of("deeds", KEY)
            .attribute(land)
            .attribute(parish)
            .attribute(number)
            .attribute(owner)
            .index(SecondaryIndex.local(byOwner))
            .build(new Form());

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

    private static final class Form implements ItemForm<Deed> {
        @Override
        public void write(Deed item, ItemWriter<Deed> to) {
            to.put(land, item.land());
            to.put(parish, item.parish());
            to.put(number, item.number());
            to.put(owner, item.owner());
        }

        @Override
        public Deed read(ItemReader<Deed> stored) {
            return ImmutableDeed.builder()
                    .land(stored.get(land))
                    .parish(stored.get(parish))
                    .number(stored.get(number))
                    .owner(stored.get(owner))
                    .build();
        }
    }
}
