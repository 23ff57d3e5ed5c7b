package io.github.dynalect.examples.enhanced;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import java.math.BigDecimal;
import java.time.Instant;

/** Words for the attributes of a seat, as the Enhanced client names and stores them. */
final class Seat_ {
    // @start region=words
    static final StringAttribute<Seat> show = Attributes.string("show");
    static final StringAttribute<Seat> number = Attributes.string("number");
    static final NumberAttribute<Seat, BigDecimal> price = Attributes.decimal("price");
    static final StringAttribute<Seat> holder = Attributes.string("holder");
    static final OrderedAttribute<Seat, Instant> heldUntil = // in the form of the Enhanced client's converter
            Attributes.ordered(Path.of("heldUntil"), Codecs.string().map(Instant::parse, Instant::toString));
    static final NumberAttribute<Seat, Integer> views = Attributes.integer("views");

    static final CompositeKey<Seat, String, String, PrefixPartition<Seat, String>> KEY = PrimaryKey.of(show, number);
    // @end

    private Seat_() {}
}
