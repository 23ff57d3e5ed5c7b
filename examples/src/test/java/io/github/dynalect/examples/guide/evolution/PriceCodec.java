package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A price as a number, which is read as a text too. */
record PriceCodec() implements Codec<BigDecimal> {
    private static final Codec<BigDecimal> NOW = Codecs.decimal();
    private static final Codec<BigDecimal> BEFORE = Codecs.string().map(BigDecimal::new, BigDecimal::toPlainString);

    @Override
    public AttributeValue encode(BigDecimal price) {
        return NOW.encode(price);
    }

    @Override
    public BigDecimal decode(AttributeValue stored) {
        return stored.type() == AttributeValue.Type.S ? BEFORE.decode(stored) : NOW.decode(stored);
    }
}
