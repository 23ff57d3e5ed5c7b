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
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Address}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Address_<T> extends DocumentAttribute<T, Address> {
    private static final Member<Address, String> CITY = new Member<>("city", Codecs.string());
    private static final Member<Address, String> ZIP = new Member<>("zip", Codecs.string());
    private static final Member<Address, Option<String>> FLOOR = new Member<>("floor", Codecs.string().optional());
    private static final Member<Address, Optional<String>> DOOR =
            new Member<>("door", Codecs.optionalOf(Codecs.string()));

    /** How {@link Address} is stored. */
    public static final DocumentCodec<Address> CODEC = DocumentCodec.of(List.of(CITY, ZIP, FLOOR, DOOR), new Form());

    public final StringAttribute<T> city = Attributes.string(path().child("city"));
    public final StringAttribute<T> zip = Attributes.string(path().child("zip"));
    public final StringAttribute<T> floor = Attributes.string(path().child("floor"));
    public final StringAttribute<T> door = Attributes.string(path().child("door"));

    /** Such a document at a path. */
    public Address_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Address> {
        @Override
        public void write(Address document, MemberWriter<Address> to) {
            to.put(CITY, document.city());
            to.put(ZIP, document.zip());
            to.put(FLOOR, document.floor());
            to.put(DOOR, document.door());
        }

        @Override
        public Address read(Members<Address> stored) {
            return new Address(
                    stored.get(CITY),
                    stored.get(ZIP),
                    stored.get(FLOOR),
                    stored.get(DOOR));
        }
    }
}
