package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
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
import io.github.dynalect.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Dossier.Owner}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Dossier_Owner_ {
    public static final StringAttribute<Dossier.Owner> ownerId = Attributes.string("ownerId");
    public static final StringAttribute<Dossier.Owner> name = Attributes.string("name");

    private static final Member<Dossier.Owner, String> OWNER_ID = new Member<>("ownerId", ownerId.codec());
    private static final Member<Dossier.Owner, String> NAME = new Member<>("name", name.codec());
    private static final Template<Dossier.Owner> PK_TEMPLATE =
            Template.<Dossier.Owner>of("PK").text("OWNER#").part(ownerId);
    private static final ComposedKey<Dossier.Owner, TableRange<Dossier.Owner>> KEY = PrimaryKey.composed(
            PK_TEMPLATE, IndexSort.composed("SK", SortParts.text("OWNER", SortParts.end(IndexSort.table()))));

    /** How {@link Dossier.Owner} lies in the table {@code dossiers}. */
    public static final Schema<Dossier.Owner> SCHEMA = Schema.of("dossiers", KEY)
            .kind("kind", "OWNER")
            .build(List.of(OWNER_ID, NAME), new Form());

    private Dossier_Owner_() {}

    /** {@return the key of one item} */
    public static Key<Dossier.Owner> key(String ownerId) {
        return KEY.given(Dossier_Owner_.ownerId, ownerId).key();
    }

    /** {@return all items of one partition} */
    public static TableRange<Dossier.Owner> partition(String ownerId) {
        return KEY.given(Dossier_Owner_.ownerId, ownerId).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Dossier.Owner> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Dossier.Owner> {
        @Override
        public void write(Dossier.Owner item, MemberWriter<Dossier.Owner> to) {
            to.put(OWNER_ID, item.ownerId());
            to.put(NAME, item.name());
        }

        @Override
        public Dossier.Owner read(Members<Dossier.Owner> stored) {
            return new Dossier.Owner(
                    stored.get(OWNER_ID),
                    stored.get(NAME));
        }
    }
}
