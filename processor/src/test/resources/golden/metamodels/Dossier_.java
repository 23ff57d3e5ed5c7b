package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Dossier}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Dossier_ {
    private static final CompositeKey<Dossier, String, String, PrefixPartition<Dossier, String>> KEY =
            PrimaryKey.of(Attributes.string("PK"), Attributes.string("SK"));

    /** How the kinds of {@link Dossier} lie in the table {@code dossiers}. */
    public static final Schema<Dossier> SCHEMA = Schema.ofKinds("dossiers", KEY)
            .kind(Dossier_Owner_.SCHEMA)
            .kind(Dossier_Case_.SCHEMA)
            .kind(Dossier_Seal_.SCHEMA)
            .build(new Form());

    private Dossier_() {}

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Dossier> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Dossier> {
        @Override
        public ItemOfKind<? extends Dossier> of(Dossier item) {
            if (item instanceof Dossier.Owner kind) {
                return new ItemOfKind<>(Dossier_Owner_.SCHEMA, kind);
            }
            if (item instanceof Dossier.Case kind) {
                return new ItemOfKind<>(Dossier_Case_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Dossier_Seal_.SCHEMA, (Dossier.Seal) item);
        }
    }
}
