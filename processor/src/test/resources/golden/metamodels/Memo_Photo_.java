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

/** The metamodel of {@link Memo.Photo}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Memo_Photo_ {
    public static final StringAttribute<Memo.Photo> memoId = Attributes.string("memoId");
    public static final NumberAttribute<Memo.Photo, Long> version = Attributes.longInteger("version");
    public static final OrderedAttribute<Memo.Photo, Instant> now = Attributes.instant("now");
    public static final OrderedAttribute<Memo.Photo, Instant> taken = Attributes.instant("taken");

    private static final SimpleKey<Memo.Photo, String> KEY = PrimaryKey.of(memoId);

    /** How {@link Memo.Photo} lies in the table {@code memos}. */
    public static final Schema<Memo.Photo> SCHEMA = Schema.of("memos", KEY)
            .kind("kind", "PHOTO")
            .attribute(memoId)
            .optional(version)
            .attribute(now)
            .attribute(taken)
            .version(version)
            .createdAt(taken)
            .updatedAt(now)
            .randomId(memoId)
            .build(new Form());

    private Memo_Photo_() {}

    /** {@return the key of one item} */
    public static Key<Memo.Photo> key(String memoId) {
        return KEY.key(memoId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Memo.Photo> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Memo.Photo> {
        @Override
        public void write(Memo.Photo item, ItemWriter<Memo.Photo> to) {
            to.put(memoId, item.memoId());
            to.putOptional(version, Option.ofOptional(item.version()));
            to.put(now, item.now());
            to.put(taken, item.taken());
        }

        @Override
        public Memo.Photo read(ItemReader<Memo.Photo> stored) {
            return new Memo.Photo(
                    stored.get(memoId),
                    stored.find(version).toJavaOptional(),
                    stored.get(now),
                    stored.get(taken));
        }
    }
}
