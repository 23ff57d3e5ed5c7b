package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Family}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Family_ {
    public static final StringAttribute<Family> familyId = Attributes.string("familyId");
    public static final Person_<Family> head = new Person_<>(Path.of("head"));
    public static final Reading_<Family> water = new Reading_<>(Path.of("water"));
    public static final Reading_<Family> gas = new Reading_<>(Path.of("gas"));
    public static final Family_Pet_<Family> pet = new Family_Pet_<>(Path.of("pet"));

    private static final SimpleKey<Family, String> KEY = PrimaryKey.of(familyId);

    /** How {@link Family} lies in the table {@code families}. */
    public static final Schema<Family> SCHEMA = Schema.of("families", KEY)
            .attribute(familyId)
            .attribute(head)
            .attribute(water)
            .optional(gas)
            .attribute(pet)
            .build(new Form());

    private Family_() {}

    /** {@return the key of one item} */
    public static Key<Family> key(String familyId) {
        return KEY.key(familyId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Family> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Family> {
        @Override
        public void write(Family item, ItemWriter<Family> to) {
            to.put(familyId, item.familyId());
            to.put(head, item.head());
            to.put(water, item.water());
            to.putOptional(gas, item.gas());
            to.put(pet, item.pet());
        }

        @Override
        public Family read(ItemReader<Family> stored) {
            return new Family(
                    stored.get(familyId),
                    stored.get(head),
                    stored.get(water),
                    stored.find(gas),
                    stored.get(pet));
        }
    }
}
