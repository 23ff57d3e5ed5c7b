package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Dossier.Seal}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Dossier_Seal_ {
    public static final Attribute<Dossier.Seal, UUID> sealId = Attributes.of(Path.of("sealId"), Codecs.uuid());
    public static final NumberAttribute<Dossier.Seal, Integer> revision = Attributes.integer("revision");

    private static final Member<Dossier.Seal, UUID> SEAL_ID = new Member<>("sealId", sealId.codec());
    private static final Member<Dossier.Seal, Integer> REVISION = new Member<>("revision", revision.codec());
    private static final Template<Dossier.Seal> PK_TEMPLATE =
            Template.<Dossier.Seal>of("PK").text("SEAL#").part(sealId);
    private static final ComposedKey<Dossier.Seal, TableRange<Dossier.Seal>> KEY = PrimaryKey.composed(
            PK_TEMPLATE, IndexSort.composed("SK", SortParts.text("SEAL", SortParts.end(IndexSort.table()))));

    /** How {@link Dossier.Seal} lies in the table {@code dossiers}. */
    public static final Schema<Dossier.Seal> SCHEMA = Schema.of("dossiers", KEY)
            .kind("kind", "SEAL")
            .version(revision)
            .randomId(sealId)
            .build(List.of(SEAL_ID, REVISION), new Form());

    private Dossier_Seal_() {}

    /** {@return the key of one item} */
    public static Key<Dossier.Seal> key(UUID sealId) {
        return KEY.given(Dossier_Seal_.sealId, sealId).key();
    }

    /** {@return all items of one partition} */
    public static TableRange<Dossier.Seal> partition(UUID sealId) {
        return KEY.given(Dossier_Seal_.sealId, sealId).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Dossier.Seal> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Dossier.Seal> {
        @Override
        public void write(Dossier.Seal item, MemberWriter<Dossier.Seal> to) {
            to.put(SEAL_ID, item.sealId());
            to.put(REVISION, item.revision());
        }

        @Override
        public Dossier.Seal read(Members<Dossier.Seal> stored) {
            return new Dossier.Seal(
                    stored.get(SEAL_ID),
                    stored.get(REVISION));
        }
    }
}
