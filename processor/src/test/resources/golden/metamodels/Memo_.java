package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemKinds;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Memo}: the words for the attributes and keys that all its kinds have, and how these are stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Memo_ {
    public static final StringAttribute<Memo> memoId = Attributes.string("memoId");
    public static final NumberAttribute<Memo, Long> version = Attributes.longInteger("version");

    private static final SimpleKey<Memo, String> KEY = PrimaryKey.of(memoId);

    /** How the kinds of {@link Memo} lie in the table {@code memos}. */
    public static final Schema<Memo> SCHEMA = Schema.ofKinds("memos", KEY)
            .kind(Memo_Note_.SCHEMA)
            .kind(Memo_Photo_.SCHEMA)
            .build(new Form());

    private Memo_() {}

    /** {@return the key of one item} */
    public static Key<Memo> key(String memoId) {
        return KEY.key(memoId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Memo> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemKinds<Memo> {
        @Override
        public ItemOfKind<? extends Memo> of(Memo item) {
            if (item instanceof Memo.Note kind) {
                return new ItemOfKind<>(Memo_Note_.SCHEMA, kind);
            }
            return new ItemOfKind<>(Memo_Photo_.SCHEMA, (Memo.Photo) item);
        }
    }
}
