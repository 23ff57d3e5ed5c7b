package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixTableRange;
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
import io.github.dynalect.schema.SecondaryIndex;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Dossier.Case}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Dossier_Case_ {
    public static final StringAttribute<Dossier.Case> ownerId = Attributes.string("ownerId");
    public static final StringAttribute<Dossier.Case> caseId = Attributes.string("caseId");
    public static final OrderedAttribute<Dossier.Case, Instant> made = Attributes.instant("made");
    public static final OrderedAttribute<Dossier.Case, Instant> changed = Attributes.instant("changed");
    public static final NumberAttribute<Dossier.Case, Long> version = Attributes.longInteger("version");

    private static final Member<Dossier.Case, String> OWNER_ID = new Member<>("ownerId", ownerId.codec());
    private static final Member<Dossier.Case, String> CASE_ID = new Member<>("caseId", caseId.codec());
    private static final Member<Dossier.Case, Option<Instant>> MADE = new Member<>("made", made.codec().optional());
    private static final Member<Dossier.Case, Option<Instant>> CHANGED =
            new Member<>("changed", changed.codec().optional());
    private static final Member<Dossier.Case, Long> VERSION = new Member<>("version", version.codec());
    private static final Template<Dossier.Case> PK_TEMPLATE =
            Template.<Dossier.Case>of("PK").text("OWNER#").part(ownerId);
    private static final Template<Dossier.Case> OWNER_KEY_TEMPLATE =
            Template.<Dossier.Case>of("ownerKey").text("OWNER#").part(ownerId);
    private static final ComposedKey<
                    Dossier.Case, PrefixTableRange<Dossier.Case, String, TableRange<Dossier.Case>>>
            KEY = PrimaryKey.composed(
                    PK_TEMPLATE,
                    IndexSort.composed(
                            "SK", SortParts.text("CASE#", SortParts.part(caseId, SortParts.end(IndexSort.table())))));

    /** The index {@code byChange}. */
    public static final IndexKey.Of1<
                    Dossier.Case,
                    String,
                    OrderedIndexRange<
                            Dossier.Case, Instant, PrefixIndexRange<Dossier.Case, String, IndexRange<Dossier.Case>>>>
            byChange = IndexKey.composed(
                    "byChange",
                    OWNER_KEY_TEMPLATE,
                    ownerId,
                    IndexSort.composed(
                            "changeSort",
                            SortParts.indexPart(
                                    changed,
                                    SortParts.text(
                                            "#", SortParts.indexPart(caseId, SortParts.end(IndexSort.none()))))));

    /** How {@link Dossier.Case} lies in the table {@code dossiers}. */
    public static final Schema<Dossier.Case> SCHEMA = Schema.of("dossiers", KEY)
            .kind("kind", "CASE")
            .version(version)
            .createdAt(made)
            .updatedAt(changed)
            .timeOrderedId(caseId)
            .index(SecondaryIndex.global(byChange))
            .build(List.of(OWNER_ID, CASE_ID, MADE, CHANGED, VERSION), new Form());

    private Dossier_Case_() {}

    /** {@return the key of one item} */
    public static Key<Dossier.Case> key(String ownerId, String caseId) {
        return KEY
                .given(Dossier_Case_.ownerId, ownerId)
                .given(Dossier_Case_.caseId, caseId)
                .key();
    }

    /** {@return all items of one partition} */
    public static PrefixTableRange<Dossier.Case, String, TableRange<Dossier.Case>> partition(
            String ownerId) {
        return KEY.given(Dossier_Case_.ownerId, ownerId).partition();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Dossier.Case> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Dossier.Case> {
        @Override
        public void write(Dossier.Case item, MemberWriter<Dossier.Case> to) {
            to.put(OWNER_ID, item.ownerId());
            to.put(CASE_ID, item.caseId());
            to.put(MADE, item.made());
            to.put(CHANGED, item.changed());
            to.put(VERSION, item.version());
        }

        @Override
        public Dossier.Case read(Members<Dossier.Case> stored) {
            return new Dossier.Case(
                    stored.get(OWNER_ID),
                    stored.get(CASE_ID),
                    stored.get(MADE),
                    stored.get(CHANGED),
                    stored.get(VERSION));
        }
    }
}
