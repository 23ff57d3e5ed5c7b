package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Fleet}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Fleet_ {
    public static final StringAttribute<Fleet> line = Attributes.string("line");

    private static final Template<Fleet.Vessel.Ship> SHIPS = Template.<Fleet.Vessel.Ship>of("KIND").text("SHIP");
    private static final CompositeKey<Fleet, String, String, PrefixPartition<Fleet, String>> KEY =
            PrimaryKey.of(line, Attributes.string("SK"));

    /** How the kinds of {@link Fleet} lie in the table {@code fleet}. */
    public static final Schema<Fleet> SCHEMA = Schema.ofKinds("fleet", KEY)
            .kind(Fleet_Vessel_Ship_.SCHEMA)
            .kind(Fleet_Crew_.SCHEMA)
            .kind(Fleet_Wreck_.SCHEMA)
            .part(Fleet_Vessel_.SCHEMA)
            .build(new Form());

    private Fleet_() {}

    /** {@return all items of one partition} */
    public static TableRange<Fleet> partition(String line) {
        return KEY.partition(line);
    }

    /** {@return all items of one partition of the index {@code Kinds}, of whatever kind} */
    public static PartialRange<Fleet> ships() {
        return PartialRange.of("Kinds", SHIPS.values());
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Fleet> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Fleet> {
        @Override
        public ItemOfKind<? extends Fleet> of(Fleet item) {
            if (item instanceof Fleet.Vessel.Ship kind) {
                return new ItemOfKind<>(Fleet_Vessel_Ship_.SCHEMA, kind);
            }
            if (item instanceof Fleet.Crew kind) {
                return new ItemOfKind<>(Fleet_Crew_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Fleet_Wreck_.SCHEMA, (Fleet.Wreck) item);
        }
    }
}
