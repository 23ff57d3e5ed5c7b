package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
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
 * The metamodel of {@link Purchase.Payment.Parts}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Purchase_Payment_Parts_<T> extends DocumentAttribute<T, Purchase.Payment.Parts> {
    private static final Member<Purchase.Payment.Parts, Integer> AMOUNT = new Member<>("amount", Codecs.integer());
    private static final Member<Purchase.Payment.Parts, List<Purchase.Payment>> PARTS =
            new Member<>("parts", Codecs.listOf(Codecs.lazy(() -> Purchase_Payment_.CODEC)));
    private static final Member<Purchase.Payment.Parts, Option<Purchase.Payment>> REST =
            new Member<>("rest", Codecs.lazy(() -> Purchase_Payment_.CODEC).optional());

    /** How {@link Purchase.Payment.Parts} is stored. */
    public static final DocumentCodec<Purchase.Payment.Parts> CODEC =
            DocumentCodec.ofKind(Kinds.of("by", "PARTS"), List.of(AMOUNT, PARTS, REST), new Form());

    public final NumberAttribute<T, Integer> amount = Attributes.integer(path().child("amount"));
    public final ListAttribute<T, Purchase.Payment, Purchase_Payment_<T>> parts =
            Attributes.list(path().child("parts"), Purchase_Payment_.CODEC, Purchase_Payment_::new);
    public final Purchase_Payment_<T> rest = new Purchase_Payment_<>(path().child("rest"));

    /** Such a document at a path. */
    public Purchase_Payment_Parts_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Purchase.Payment.Parts> {
        @Override
        public void write(Purchase.Payment.Parts document,
                MemberWriter<Purchase.Payment.Parts> to) {
            to.put(AMOUNT, document.amount());
            to.put(PARTS, document.parts());
            to.put(REST, document.rest());
        }

        @Override
        public Purchase.Payment.Parts read(Members<Purchase.Payment.Parts> stored) {
            return new Purchase.Payment.Parts(
                    stored.get(AMOUNT),
                    stored.get(PARTS),
                    stored.get(REST));
        }
    }
}
