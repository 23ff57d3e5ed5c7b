package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Kinds;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import io.vavr.control.Option;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Purchase.Payment.Other}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Purchase_Payment_Other_<T> extends DocumentAttribute<T, Purchase.Payment.Other> {
    private static final Member<Purchase.Payment.Other, Integer> AMOUNT = new Member<>("amount", Codecs.integer());
    private static final Member<Purchase.Payment.Other, Option<String>> BY =
            new Member<>("by", Codecs.string().optional());

    /** How {@link Purchase.Payment.Other} is stored. */
    public static final DocumentCodec<Purchase.Payment.Other> CODEC =
            DocumentCodec.ofKind(Kinds.otherThan("by", List.of("CARD", "PARTS")), List.of(AMOUNT, BY), new Form());

    public final NumberAttribute<T, Integer> amount = Attributes.integer(path().child("amount"));
    public final StringAttribute<T> by = Attributes.string(path().child("by"));

    /** Such a document at a path. */
    public Purchase_Payment_Other_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Purchase.Payment.Other> {
        @Override
        public void write(Purchase.Payment.Other document,
                MemberWriter<Purchase.Payment.Other> to) {
            to.put(AMOUNT, document.amount());
            to.put(BY, document.by());
        }

        @Override
        public Purchase.Payment.Other read(Members<Purchase.Payment.Other> stored) {
            return new Purchase.Payment.Other(
                    stored.get(AMOUNT),
                    stored.get(BY));
        }
    }
}
