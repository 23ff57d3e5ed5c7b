package golden;

import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentKinds;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Crate.Place}: the codec of all its kinds, and the parts that all have as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Place_<T> extends DocumentAttribute<T, Crate.Place> {
    /** How the kinds of {@link Crate.Place} are stored. */
    public static final DocumentCodec<Crate.Place> CODEC =
            DocumentCodec.ofKinds(List.of(Crate_Place_Door_.CODEC, Crate_Place_Elsewhere_.CODEC), new Form());

    /** Such a document at a path. */
    public Crate_Place_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentKinds<Crate.Place> {
        @Override
        public DocumentOfKind<? extends Crate.Place> of(Crate.Place document) {
            if (document instanceof Crate.Place.Door kind) {
                return new DocumentOfKind<>(Crate_Place_Door_.CODEC, kind);
            }
            return new DocumentOfKind<>(Crate_Place_Elsewhere_.CODEC, (Crate.Place.Elsewhere) document);
        }
    }
}
