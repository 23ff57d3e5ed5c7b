package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
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
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Crate.Vase}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Vase_ {
    public static final StringAttribute<Crate.Vase> crateId = Attributes.string("crateId");
    public static final NumberAttribute<Crate.Vase, Integer> weight = Attributes.integer("weight");
    public static final Crate_Place_<Crate.Vase> to = new Crate_Place_<>(Path.of("to"));

    private static final Member<Crate.Vase, String> CRATE_ID = new Member<>("crateId", crateId.codec());
    private static final Member<Crate.Vase, Integer> WEIGHT = new Member<>("weight", weight.codec());
    private static final Member<Crate.Vase, Crate.Place> TO = new Member<>("to", to.codec());
    private static final SimpleKey<Crate.Vase, String> KEY = PrimaryKey.of(crateId);

    /** How {@link Crate.Vase} lies in the table {@code crates}. */
    public static final Schema<Crate.Vase> SCHEMA = Schema.of("crates", KEY)
            .kind("type", "VASE")
            .build(List.of(CRATE_ID, WEIGHT, TO), new Form());

    private Crate_Vase_() {}

    /** {@return the key of one item} */
    public static Key<Crate.Vase> key(String crateId) {
        return KEY.key(crateId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Crate.Vase> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Crate.Vase> {
        @Override
        public void write(Crate.Vase item, MemberWriter<Crate.Vase> to) {
            to.put(CRATE_ID, item.crateId());
            to.put(WEIGHT, item.weight());
            to.put(TO, item.to());
        }

        @Override
        public Crate.Vase read(Members<Crate.Vase> stored) {
            return new Crate.Vase(
                    stored.get(CRATE_ID),
                    stored.get(WEIGHT),
                    stored.get(TO));
        }
    }
}
