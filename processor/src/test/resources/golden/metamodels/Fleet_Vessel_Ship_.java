package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedPartialRange;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Fleet.Vessel.Ship}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Fleet_Vessel_Ship_ {
    public static final StringAttribute<Fleet.Vessel.Ship> line = Attributes.string("line");
    public static final NumberAttribute<Fleet.Vessel.Ship, Integer> number = Attributes.integer("number");

    private static final Member<Fleet.Vessel.Ship, String> LINE = new Member<>("line", line.codec());
    private static final Member<Fleet.Vessel.Ship, Integer> NUMBER = new Member<>("number", number.codec());
    private static final Template<Fleet.Vessel.Ship> KIND_TEMPLATE =
            Template.<Fleet.Vessel.Ship>of("KIND").text("SHIP");
    private static final ComposedKey<
                    Fleet.Vessel.Ship, OrderedTableRange<Fleet.Vessel.Ship, Integer, TableRange<Fleet.Vessel.Ship>>>
            KEY = PrimaryKey.composed(
                    line,
                    IndexSort.composed(
                            "SK",
                            SortParts.text("SHIP#", SortParts.part(number, 6, SortParts.end(IndexSort.table())))));

    /** The index {@code Kinds}. */
    public static final IndexKey.Of0<
                    Fleet.Vessel.Ship, OrderedPartialRange<Fleet.Vessel.Ship, Integer, PartialRange<Fleet.Vessel.Ship>>>
            kinds = IndexKey.composed(
                    "Kinds",
                    KIND_TEMPLATE,
                    IndexSort.composed(
                            "SK",
                            SortParts.text(
                                    "SHIP#", SortParts.partialPart(number, 6, SortParts.end(IndexSort.partial())))));

    /** How {@link Fleet.Vessel.Ship} lies in the table {@code fleet}. */
    public static final Schema<Fleet.Vessel.Ship> SCHEMA = Schema.of("fleet", KEY)
            .kind("type", "SHIP")
            .index(SecondaryIndex.partial(kinds, IndexProjection.keysOnly()))
            .build(List.of(LINE, NUMBER), new Form());

    private Fleet_Vessel_Ship_() {}

    /** {@return the key of one item} */
    public static Key<Fleet.Vessel.Ship> key(String line, int number) {
        return KEY
                .given(Fleet_Vessel_Ship_.line, line)
                .given(Fleet_Vessel_Ship_.number, number)
                .key();
    }

    /** {@return all items of one partition} */
    public static OrderedTableRange<Fleet.Vessel.Ship, Integer, TableRange<Fleet.Vessel.Ship>> partition(
            String line) {
        return KEY.given(Fleet_Vessel_Ship_.line, line).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Fleet.Vessel.Ship> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Fleet.Vessel.Ship> {
        @Override
        public void write(Fleet.Vessel.Ship item, MemberWriter<Fleet.Vessel.Ship> to) {
            to.put(LINE, item.line());
            to.put(NUMBER, item.number());
        }

        @Override
        public Fleet.Vessel.Ship read(Members<Fleet.Vessel.Ship> stored) {
            return new Fleet.Vessel.Ship(
                    stored.get(LINE),
                    stored.get(NUMBER));
        }
    }
}
