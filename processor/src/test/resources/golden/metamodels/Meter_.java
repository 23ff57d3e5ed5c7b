package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Meter}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Meter_ {
    public static final StringAttribute<Meter> meterId = Attributes.string("meterId");
    public static final NumberAttribute<Meter, Integer> reading = Attributes.integer("reading");

    private static final Member<Meter, String> METER_ID = new Member<>("meterId", meterId.codec());
    private static final Member<Meter, Integer> READING = new Member<>("reading", reading.codec());
    private static final ComposedKey<Meter, TableRange<Meter>> KEY = PrimaryKey.composed(
            meterId, IndexSort.composed("SK", SortParts.text("METER", SortParts.end(IndexSort.table()))));

    /** How {@link Meter} lies in the table {@code meters}. */
    public static final Schema<Meter> SCHEMA = Schema.of("meters", KEY)
            .build(List.of(METER_ID, READING), new Form());

    private Meter_() {}

    /** {@return the key of one item} */
    public static Key<Meter> key(String meterId) {
        return KEY.given(Meter_.meterId, meterId).key();
    }

    /** {@return all items of one partition} */
    public static TableRange<Meter> partition(String meterId) {
        return KEY.given(Meter_.meterId, meterId).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Meter> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Meter> {
        @Override
        public void write(Meter item, MemberWriter<Meter> to) {
            to.put(METER_ID, item.meterId());
            to.put(READING, item.reading());
        }

        @Override
        public Meter read(Members<Meter> stored) {
            return new Meter(
                    stored.get(METER_ID),
                    stored.get(READING));
        }
    }
}
