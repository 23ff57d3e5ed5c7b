package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Fleet.Vessel}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Fleet_Vessel_ {
    public static final StringAttribute<Fleet.Vessel> line = Attributes.string("line");

    private static final CompositeKey<Fleet.Vessel, String, String, PrefixPartition<Fleet.Vessel, String>> KEY =
            PrimaryKey.of(line, Attributes.string("SK"));

    /** How the kinds of {@link Fleet.Vessel} lie in the table {@code fleet}. */
    public static final Schema<Fleet.Vessel> SCHEMA = Schema.ofKinds("fleet", KEY)
            .kind(Fleet_Vessel_Ship_.SCHEMA)
            .build(new Form())
            .keepingToKinds();

    private Fleet_Vessel_() {}

    /** {@return all items of one partition} */
    public static TableRange<Fleet.Vessel> partition(String line) {
        return KEY.partition(line);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Fleet.Vessel> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Fleet.Vessel> {
        @Override
        public ItemOfKind<? extends Fleet.Vessel> of(Fleet.Vessel item) {
            return new ItemOfKind<>(Fleet_Vessel_Ship_.SCHEMA, (Fleet.Vessel.Ship) item);
        }
    }
}
