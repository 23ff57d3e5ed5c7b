package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Memo.Note}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Memo_Note_ {
    public static final StringAttribute<Memo.Note> memoId = Attributes.string("memoId");
    public static final NumberAttribute<Memo.Note, Long> version = Attributes.longInteger("version");
    public static final OrderedAttribute<Memo.Note, Instant> now = Attributes.instant("now");
    public static final StringAttribute<Memo.Note> text = Attributes.string("text");

    private static final SimpleKey<Memo.Note, String> KEY = PrimaryKey.of(memoId);

    /** How {@link Memo.Note} lies in the table {@code memos}. */
    public static final Schema<Memo.Note> SCHEMA = Schema.of("memos", KEY)
            .kind("kind", "NOTE")
            .attribute(memoId)
            .optional(version)
            .attribute(now)
            .attribute(text)
            .version(version)
            .updatedAt(now)
            .randomId(memoId)
            .build(new Form());

    private Memo_Note_() {}

    /** {@return the key of one item} */
    public static Key<Memo.Note> key(String memoId) {
        return KEY.key(memoId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Memo.Note> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Memo.Note> {
        @Override
        public void write(Memo.Note item, ItemWriter<Memo.Note> to) {
            to.put(memoId, item.memoId());
            to.putOptional(version, Option.ofOptional(item.version()));
            to.put(now, item.now());
            to.put(text, item.text());
        }

        @Override
        public Memo.Note read(ItemReader<Memo.Note> stored) {
            return new Memo.Note(
                    stored.get(memoId),
                    stored.find(version).toJavaOptional(),
                    stored.get(now),
                    stored.get(text));
        }
    }
}
