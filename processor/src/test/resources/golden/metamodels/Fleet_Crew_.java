package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.PrefixTableRange;
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

/** The metamodel of {@link Fleet.Crew}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Fleet_Crew_ {
    public static final StringAttribute<Fleet.Crew> line = Attributes.string("line");
    public static final StringAttribute<Fleet.Crew> name = Attributes.string("name");

    private static final Member<Fleet.Crew, String> LINE = new Member<>("line", line.codec());
    private static final Member<Fleet.Crew, String> NAME = new Member<>("name", name.codec());
    private static final ComposedKey<
                    Fleet.Crew, PrefixTableRange<Fleet.Crew, String, TableRange<Fleet.Crew>>>
            KEY = PrimaryKey.composed(
                    line,
                    IndexSort.composed(
                            "SK", SortParts.text("CREW#", SortParts.part(name, SortParts.end(IndexSort.table())))));

    /** How {@link Fleet.Crew} lies in the table {@code fleet}. */
    public static final Schema<Fleet.Crew> SCHEMA = Schema.of("fleet", KEY)
            .kind("type", "CREW")
            .build(List.of(LINE, NAME), new Form());

    private Fleet_Crew_() {}

    /** {@return the key of one item} */
    public static Key<Fleet.Crew> key(String line, String name) {
        return KEY
                .given(Fleet_Crew_.line, line)
                .given(Fleet_Crew_.name, name)
                .key();
    }

    /** {@return all items of one partition} */
    public static PrefixTableRange<Fleet.Crew, String, TableRange<Fleet.Crew>> partition(
            String line) {
        return KEY.given(Fleet_Crew_.line, line).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Fleet.Crew> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Fleet.Crew> {
        @Override
        public void write(Fleet.Crew item, MemberWriter<Fleet.Crew> to) {
            to.put(LINE, item.line());
            to.put(NAME, item.name());
        }

        @Override
        public Fleet.Crew read(Members<Fleet.Crew> stored) {
            return new Fleet.Crew(
                    stored.get(LINE),
                    stored.get(NAME));
        }
    }
}
