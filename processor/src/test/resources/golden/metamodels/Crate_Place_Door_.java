package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
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
 * The metamodel of {@link Crate.Place.Door}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Place_Door_<T> extends DocumentAttribute<T, Crate.Place.Door> {
    private static final Member<Crate.Place.Door, String> STREET = new Member<>("street", Codecs.string());

    /** How {@link Crate.Place.Door} is stored. */
    public static final DocumentCodec<Crate.Place.Door> CODEC =
            DocumentCodec.ofKind(Kinds.of("at", "DOOR"), List.of(STREET), new Form());

    public final StringAttribute<T> street = Attributes.string(path().child("street"));

    /** Such a document at a path. */
    public Crate_Place_Door_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Crate.Place.Door> {
        @Override
        public void write(Crate.Place.Door document, MemberWriter<Crate.Place.Door> to) {
            to.put(STREET, document.street());
        }

        @Override
        public Crate.Place.Door read(Members<Crate.Place.Door> stored) {
            return new Crate.Place.Door(
                    stored.get(STREET));
        }
    }
}
