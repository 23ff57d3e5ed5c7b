package io.github.dynalect.examples.byhand;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.path.Path;
import java.util.List;

/**
 * The metamodel of {@link Address}: its codec, and its members as words below any path.
 *
 * @param <T> the item type that holds the address
 */
// @start region=metamodel
public final class Address_<T> extends DocumentAttribute<T, Address> {
    private static final Member<Address, String> CITY = new Member<>("city", Codecs.string());
    private static final Member<Address, String> ZIP = new Member<>("zip", Codecs.string());

    static final DocumentCodec<Address> CODEC = DocumentCodec.of(
            List.of(CITY, ZIP),
            (address, to) -> to.put(CITY, address.city()).put(ZIP, address.zip()),
            stored -> new Address(stored.get(CITY), stored.get(ZIP)));

    /** The city of the address. */
    public final StringAttribute<T> city = Attributes.string(path().child("city"));
    /** The postal code of the address. */
    public final StringAttribute<T> zip = Attributes.string(path().child("zip"));

    Address_(Path path) {
        super(path, CODEC);
    }
}
// @end
