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
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Crate.Glass}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Glass_ {
    public static final StringAttribute<Crate.Glass> crateId = Attributes.string("crateId");
    public static final Crate_Place_Elsewhere_<Crate.Glass> to = new Crate_Place_Elsewhere_<>(Path.of("to"));

    private static final Member<Crate.Glass, String> CRATE_ID = new Member<>("crateId", crateId.codec());
    private static final Member<Crate.Glass, Crate.Place.Elsewhere> TO = new Member<>("to", to.codec());
    private static final SimpleKey<Crate.Glass, String> KEY = PrimaryKey.of(crateId);

    /** How {@link Crate.Glass} lies in the table {@code crates}. */
    public static final Schema<Crate.Glass> SCHEMA = Schema.of("crates", KEY)
            .kind("type", "GLASS")
            .build(List.of(CRATE_ID, TO), new Form());

    private Crate_Glass_() {}

    /** {@return the key of one item} */
    public static Key<Crate.Glass> key(String crateId) {
        return KEY.key(crateId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Crate.Glass> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Crate.Glass> {
        @Override
        public void write(Crate.Glass item, MemberWriter<Crate.Glass> to) {
            to.put(CRATE_ID, item.crateId());
            to.put(TO, item.to());
        }

        @Override
        public Crate.Glass read(Members<Crate.Glass> stored) {
            return new Crate.Glass(
                    stored.get(CRATE_ID),
                    stored.get(TO));
        }
    }
}
