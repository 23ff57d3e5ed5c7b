package golden;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.path.Path;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Reading}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Reading_<T> extends DocumentAttribute<T, Reading> {
    private static final Codec<Money> COST_CODEC = new MoneyCodec();
    private static final Member<Reading, Instant> TAKEN_AT =
            new Member<>("at", Codecs.epochMillis(), Reading::takenAt);
    private static final Member<Reading, Option<Money>> COST =
            new Member<>("cost", COST_CODEC.optional(), Reading::cost);
    private static final Member<Reading, Double> FACTOR =
            new Member<>("factor", Codecs.doubleNumber().withDefault(1.5D), Reading::factor);
    private static final Member<Reading, String> PATH = new Member<>("p", Codecs.string(), Reading::path);
    private static final Member<Reading, String> CODEC_ = new Member<>("codec", Codecs.string(), Reading::codec);

    /** How {@link Reading} is stored. */
    public static final DocumentCodec<Reading> CODEC = DocumentCodec.of(
            List.of(TAKEN_AT, COST, FACTOR, PATH, CODEC_),
            stored -> new Reading(
                    stored.get(TAKEN_AT),
                    stored.get(COST),
                    stored.get(FACTOR),
                    stored.get(PATH),
                    stored.get(CODEC_)));

    public final OrderedAttribute<T, Instant> takenAt = Attributes.ordered(path().child("at"), Codecs.epochMillis());
    public final Attribute<T, Money> cost = Attributes.of(path().child("cost"), COST_CODEC);
    public final NumberAttribute<T, Double> factor = Attributes.doubleNumber(path().child("factor"));
    public final StringAttribute<T> path = Attributes.string(path().child("p"));
    public final StringAttribute<T> codec = Attributes.string(path().child("codec"));

    /** Such a document at a path. */
    public Reading_(Path path) {
        super(path, CODEC);
    }
}
