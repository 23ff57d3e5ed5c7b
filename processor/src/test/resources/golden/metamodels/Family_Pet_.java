package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Family.Pet}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Family_Pet_<T> extends DocumentAttribute<T, Family.Pet> {
    private static final Member<Family.Pet, String> CALLED = new Member<>("n", Codecs.string());

    /** How {@link Family.Pet} is stored. */
    public static final DocumentCodec<Family.Pet> CODEC = DocumentCodec.of(List.of(CALLED), new Form());

    public final StringAttribute<T> called = Attributes.string(path().child("n"));

    /** Such a document at a path. */
    public Family_Pet_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Family.Pet> {
        @Override
        public void write(Family.Pet document, MemberWriter<Family.Pet> to) {
            to.put(CALLED, document.name());
        }

        @Override
        public Family.Pet read(Members<Family.Pet> stored) {
            return new Family.Pet(
                    stored.get(CALLED));
        }
    }
}
