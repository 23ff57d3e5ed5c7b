package golden;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class MoneyCodec implements Codec<Money> {
    @Override
    public AttributeValue encode(Money value) {
        return Codecs.longInteger().encode(value.cents());
    }

    @Override
    public Money decode(AttributeValue stored) {
        return new Money(Codecs.longInteger().decode(stored));
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.N);
    }
}
