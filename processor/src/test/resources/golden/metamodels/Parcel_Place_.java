package golden;

import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentKinds;
import io.github.dynalect.codec.DocumentOfKind;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Parcel.Place}: the codec of all its kinds, and the parts that all have as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Parcel_Place_<T> extends DocumentAttribute<T, Parcel.Place> {
    /** How the kinds of {@link Parcel.Place} are stored. */
    public static final DocumentCodec<Parcel.Place> CODEC =
            DocumentCodec.ofKinds(List.of(Parcel_Place_Elsewhere_.CODEC, Parcel_Place_Door_.CODEC), new Form());

    /** Such a document at a path. */
    public Parcel_Place_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentKinds<Parcel.Place> {
        @Override
        public DocumentOfKind<? extends Parcel.Place> of(Parcel.Place document) {
            if (document instanceof Parcel.Place.Elsewhere kind) {
                return new DocumentOfKind<>(Parcel_Place_Elsewhere_.CODEC, kind);
            }
            return new DocumentOfKind<>(Parcel_Place_Door_.CODEC, (Parcel.Place.Door) document);
        }
    }
}
