package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.path.Path;
import io.vavr.control.Option;
import java.util.List;

/** The metamodel of {@link Address}. */
public final class Address_<T> extends DocumentAttribute<T, Address> {
    private static final Member<Address, String> CITY = new Member<>("city", Codecs.string());
    private static final Member<Address, String> ZIP = new Member<>("zip", Codecs.string());
    private static final Member<Address, Option<String>> FLOOR =
            new Member<>("floor", Codecs.string().optional());

    private static final DocumentCodec<Address> CODEC = DocumentCodec.of(
            List.of(CITY, ZIP, FLOOR),
            (address, to) ->
                    to.put(CITY, address.city()).put(ZIP, address.zip()).put(FLOOR, address.floor()),
            stored -> new Address(stored.get(CITY), stored.get(ZIP), stored.get(FLOOR)));

    public final StringAttribute<T> city = Attributes.string(path().child("city"));
    public final StringAttribute<T> zip = Attributes.string(path().child("zip"));
    public final StringAttribute<T> floor = Attributes.string(path().child("floor"));

    public Address_(Path path) {
        super(path, CODEC);
    }
}
