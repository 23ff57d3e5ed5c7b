package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
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
            .attribute(familyId, Family::familyId)
            .attribute(head, Family::head)
            .attribute(water, Family::water)
            .optional(gas, Family::gas)
            .attribute(pet, Family::pet)
            .build(item -> new Family(
                    item.get(familyId),
                    item.get(head),
                    item.get(water),
                    item.find(gas),
                    item.get(pet)));

    private Family_() {}

    /** {@return the key of one item} */
    public static Key<Family> key(String familyId) {
        return KEY.key(familyId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Family> attr(String name) {
        return Attributes.untyped(name);
    }
}
