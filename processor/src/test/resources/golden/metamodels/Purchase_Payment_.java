package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentKinds;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Purchase.Payment}: the codec of all its kinds, and the parts that all have as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Purchase_Payment_<T> extends DocumentAttribute<T, Purchase.Payment> {
    /** How the kinds of {@link Purchase.Payment} are stored. */
    public static final DocumentCodec<Purchase.Payment> CODEC = DocumentCodec.ofKinds(
            List.of(Purchase_Payment_Card_.CODEC, Purchase_Payment_Parts_.CODEC, Purchase_Payment_Other_.CODEC),
            new Form());

    public final NumberAttribute<T, Integer> amount = Attributes.integer(path().child("amount"));

    /** Such a document at a path. */
    public Purchase_Payment_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentKinds<Purchase.Payment> {
        @Override
        public DocumentOfKind<? extends Purchase.Payment> of(Purchase.Payment document) {
            if (document instanceof Purchase.Payment.Card kind) {
                return new DocumentOfKind<>(Purchase_Payment_Card_.CODEC, kind);
            }
            if (document instanceof Purchase.Payment.Parts kind) {
                return new DocumentOfKind<>(Purchase_Payment_Parts_.CODEC, kind);
            }
            return new DocumentOfKind<>(Purchase_Payment_Other_.CODEC, (Purchase.Payment.Other) document);
        }
    }
}
