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

/** The metamodel of {@link Memo.Note}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Memo_Note_ {
    public static final StringAttribute<Memo.Note> memoId = Attributes.string("memoId");
    public static final NumberAttribute<Memo.Note, Long> version = Attributes.longInteger("version");
    public static final OrderedAttribute<Memo.Note, Instant> now = Attributes.instant("now");
    public static final StringAttribute<Memo.Note> text = Attributes.string("text");

    private static final Member<Memo.Note, String> MEMO_ID = new Member<>("memoId", memoId.codec());
    private static final Member<Memo.Note, Optional<Long>> VERSION =
            new Member<>("version", Codecs.optionalOf(version.codec()));
    private static final Member<Memo.Note, Instant> NOW = new Member<>("now", now.codec());
    private static final Member<Memo.Note, String> TEXT = new Member<>("text", text.codec());
    private static final SimpleKey<Memo.Note, String> KEY = PrimaryKey.of(memoId);

    /** How {@link Memo.Note} lies in the table {@code memos}. */
    public static final Schema<Memo.Note> SCHEMA = Schema.of("memos", KEY)
            .kind("kind", "NOTE")
            .version(version)
            .updatedAt(now)
            .randomId(memoId)
            .build(List.of(MEMO_ID, VERSION, NOW, TEXT), new Form());

    private Memo_Note_() {}

    /** {@return the key of one item} */
    public static Key<Memo.Note> key(String memoId) {
        return KEY.key(memoId);
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Memo.Note> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Memo.Note> {
        @Override
        public void write(Memo.Note item, MemberWriter<Memo.Note> to) {
            to.put(MEMO_ID, item.memoId());
            to.put(VERSION, item.version());
            to.put(NOW, item.now());
            to.put(TEXT, item.text());
        }

        @Override
        public Memo.Note read(Members<Memo.Note> stored) {
            return new Memo.Note(
                    stored.get(MEMO_ID),
                    stored.get(VERSION),
                    stored.get(NOW),
                    stored.get(TEXT));
        }
    }
}
