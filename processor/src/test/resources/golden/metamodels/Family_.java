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
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Family}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Family_ {
    public static final StringAttribute<Family> familyId = Attributes.string("familyId");
    public static final Person_<Family> head = new Person_<>(Path.of("head"));
    public static final Reading_<Family> water = new Reading_<>(Path.of("water"));
    public static final Reading_<Family> gas = new Reading_<>(Path.of("gas"));
    public static final Family_Pet_<Family> pet = new Family_Pet_<>(Path.of("pet"));

    private static final Member<Family, String> FAMILY_ID = new Member<>("familyId", familyId.codec());
    private static final Member<Family, Person> HEAD = new Member<>("head", head.codec());
    private static final Member<Family, Reading> WATER = new Member<>("water", water.codec());
    private static final Member<Family, Option<Reading>> GAS = new Member<>("gas", gas.codec().optional());
    private static final Member<Family, Family.Pet> PET = new Member<>("pet", pet.codec());
    private static final SimpleKey<Family, String> KEY = PrimaryKey.of(familyId);

    /** How {@link Family} lies in the table {@code families}. */
    public static final Schema<Family> SCHEMA = Schema.of("families", KEY)
            .build(List.of(FAMILY_ID, HEAD, WATER, GAS, PET), new Form());

    private Family_() {}

    /** {@return the key of one item} */
    public static Key<Family> key(String familyId) {
        return KEY.key(familyId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Family> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Family> {
        @Override
        public void write(Family item, MemberWriter<Family> to) {
            to.put(FAMILY_ID, item.familyId());
            to.put(HEAD, item.head());
            to.put(WATER, item.water());
            to.put(GAS, item.gas());
            to.put(PET, item.pet());
        }

        @Override
        public Family read(Members<Family> stored) {
            return new Family(
                    stored.get(FAMILY_ID),
                    stored.get(HEAD),
                    stored.get(WATER),
                    stored.get(GAS),
                    stored.get(PET));
        }
    }
}
