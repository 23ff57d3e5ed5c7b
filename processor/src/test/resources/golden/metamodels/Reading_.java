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
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
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
    private static final Member<Reading, Instant> TAKEN_AT = new Member<>("at", Codecs.epochMillis());
    private static final Member<Reading, Option<Money>> COST = new Member<>("cost", COST_CODEC.optional());
    private static final Member<Reading, Double> FACTOR =
            new Member<>("factor", Codecs.doubleNumber().withDefault(1.5D));
    private static final Member<Reading, String> PATH = new Member<>("p", Codecs.string());
    private static final Member<Reading, String> CODEC_ = new Member<>("codec", Codecs.string());

    /** How {@link Reading} is stored. */
    public static final DocumentCodec<Reading> CODEC =
            DocumentCodec.of(List.of(TAKEN_AT, COST, FACTOR, PATH, CODEC_), new Form());

    public final OrderedAttribute<T, Instant> takenAt = Attributes.ordered(path().child("at"), Codecs.epochMillis());
    public final Attribute<T, Money> cost = Attributes.of(path().child("cost"), COST_CODEC);
    public final NumberAttribute<T, Double> factor = Attributes.doubleNumber(path().child("factor"));
    public final StringAttribute<T> path = Attributes.string(path().child("p"));
    public final StringAttribute<T> codec = Attributes.string(path().child("codec"));

    /** Such a document at a path. */
    public Reading_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Reading> {
        @Override
        public void write(Reading document, MemberWriter<Reading> to) {
            to.put(TAKEN_AT, document.takenAt());
            to.put(COST, document.cost());
            to.put(FACTOR, document.factor());
            to.put(PATH, document.path());
            to.put(CODEC_, document.codec());
        }

        @Override
        public Reading read(Members<Reading> stored) {
            return new Reading(
                    stored.get(TAKEN_AT),
                    stored.get(COST),
                    stored.get(FACTOR),
                    stored.get(PATH),
                    stored.get(CODEC_));
        }
    }
}
