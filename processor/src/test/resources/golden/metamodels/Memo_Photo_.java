package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Memo.Photo}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Memo_Photo_ {
    public static final StringAttribute<Memo.Photo> memoId = Attributes.string("memoId");
    public static final NumberAttribute<Memo.Photo, Long> version = Attributes.longInteger("version");
    public static final OrderedAttribute<Memo.Photo, Instant> now = Attributes.instant("now");
    public static final OrderedAttribute<Memo.Photo, Instant> taken = Attributes.instant("taken");

    private static final Member<Memo.Photo, String> MEMO_ID = new Member<>("memoId", memoId.codec());
    private static final Member<Memo.Photo, Optional<Long>> VERSION =
            new Member<>("version", Codecs.optionalOf(version.codec()));
    private static final Member<Memo.Photo, Instant> NOW = new Member<>("now", now.codec());
    private static final Member<Memo.Photo, Instant> TAKEN = new Member<>("taken", taken.codec());
    private static final SimpleKey<Memo.Photo, String> KEY = PrimaryKey.of(memoId);

    /** How {@link Memo.Photo} lies in the table {@code memos}. */
    public static final Schema<Memo.Photo> SCHEMA = Schema.of("memos", KEY)
            .kind("kind", "PHOTO")
            .version(version)
            .createdAt(taken)
            .updatedAt(now)
            .randomId(memoId)
            .build(List.of(MEMO_ID, VERSION, NOW, TAKEN), new Form());

    private Memo_Photo_() {}

    /** {@return the key of one item} */
    public static Key<Memo.Photo> key(String memoId) {
        return KEY.key(memoId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Memo.Photo> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Memo.Photo> {
        @Override
        public void write(Memo.Photo item, MemberWriter<Memo.Photo> to) {
            to.put(MEMO_ID, item.memoId());
            to.put(VERSION, item.version());
            to.put(NOW, item.now());
            to.put(TAKEN, item.taken());
        }

        @Override
        public Memo.Photo read(Members<Memo.Photo> stored) {
            return new Memo.Photo(
                    stored.get(MEMO_ID),
                    stored.get(VERSION),
                    stored.get(NOW),
                    stored.get(TAKEN));
        }
    }
}
