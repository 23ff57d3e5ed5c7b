package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Fleet.Wreck}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Fleet_Wreck_ {
    public static final StringAttribute<Fleet.Wreck> line = Attributes.string("line");
    public static final StringAttribute<Fleet.Wreck> SK = Attributes.string("SK");

    private static final Member<Fleet.Wreck, String> LINE = new Member<>("line", line.codec());
    private static final Member<Fleet.Wreck, String> SK_ = new Member<>("SK", SK.codec());
    private static final CompositeKey<Fleet.Wreck, String, String, PrefixPartition<Fleet.Wreck, String>> KEY =
            PrimaryKey.of(line, SK);

    /** How {@link Fleet.Wreck} lies in the table {@code fleet}. */
    public static final Schema<Fleet.Wreck> SCHEMA = Schema.of("fleet", KEY)
            .otherKinds("type", List.of("CREW", "SHIP"))
            .extra()
            .build(List.of(LINE, SK_), new Form());

    private Fleet_Wreck_() {}

    /** {@return the key of one item} */
    public static Key<Fleet.Wreck> key(String line, String SK) {
        return KEY.key(line, SK);
    }

    /** {@return all items of one partition} */
    public static PrefixPartition<Fleet.Wreck, String> partition(String line) {
        return KEY.partition(line);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Fleet.Wreck> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Fleet.Wreck> {
        @Override
        public void write(Fleet.Wreck item, MemberWriter<Fleet.Wreck> to) {
            to.put(LINE, item.line());
            to.put(SK_, item.SK());
            to.putOthers(item.rest());
        }

        @Override
        public Fleet.Wreck read(Members<Fleet.Wreck> stored) {
            return new Fleet.Wreck(
                    stored.get(LINE),
                    stored.get(SK_),
                    stored.others());
        }
    }
}
