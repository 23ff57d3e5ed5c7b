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
 * The metamodel of {@link Crate.Place.Elsewhere}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Crate_Place_Elsewhere_<T> extends DocumentAttribute<T, Crate.Place.Elsewhere> {
    private static final Member<Crate.Place.Elsewhere, String> NOTE = new Member<>("note", Codecs.string());

    /** How {@link Crate.Place.Elsewhere} is stored. */
    public static final DocumentCodec<Crate.Place.Elsewhere> CODEC =
            DocumentCodec.ofKind(Kinds.otherThan("at", List.of("DOOR")), List.of(NOTE), new Form());

    public final StringAttribute<T> note = Attributes.string(path().child("note"));

    /** Such a document at a path. */
    public Crate_Place_Elsewhere_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Crate.Place.Elsewhere> {
        @Override
        public void write(Crate.Place.Elsewhere document, MemberWriter<Crate.Place.Elsewhere> to) {
            to.put(NOTE, document.note());
            to.putOthers(document.rest());
        }

        @Override
        public Crate.Place.Elsewhere read(Members<Crate.Place.Elsewhere> stored) {
            return new Crate.Place.Elsewhere(
                    stored.get(NOTE),
                    stored.others());
        }
    }
}
