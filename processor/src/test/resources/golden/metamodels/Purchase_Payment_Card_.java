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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Purchase.Payment.Card}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Purchase_Payment_Card_<T> extends DocumentAttribute<T, Purchase.Payment.Card> {
    private static final Member<Purchase.Payment.Card, Integer> AMOUNT = new Member<>("amount", Codecs.integer());
    private static final Member<Purchase.Payment.Card, String> NUMBER = new Member<>("number", Codecs.string());

    /** How {@link Purchase.Payment.Card} is stored. */
    public static final DocumentCodec<Purchase.Payment.Card> CODEC =
            DocumentCodec.ofKind(Kinds.of("by", "CARD"), List.of(AMOUNT, NUMBER), new Form());

    public final NumberAttribute<T, Integer> amount = Attributes.integer(path().child("amount"));
    public final StringAttribute<T> number = Attributes.string(path().child("number"));

    /** Such a document at a path. */
    public Purchase_Payment_Card_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Purchase.Payment.Card> {
        @Override
        public void write(Purchase.Payment.Card document, MemberWriter<Purchase.Payment.Card> to) {
            to.put(AMOUNT, document.amount());
            to.put(NUMBER, document.number());
        }

        @Override
        public Purchase.Payment.Card read(Members<Purchase.Payment.Card> stored) {
            return new Purchase.Payment.Card(
                    stored.get(AMOUNT),
                    stored.get(NUMBER));
        }
    }
}
