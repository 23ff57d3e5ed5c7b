package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A status by its value. */
record StatusValue() implements Codec<Status> {
    private static final Codec<Status> TEXT = Codecs.string().map(Status::of, Status::value);

    @Override
    public AttributeValue encode(Status value) {
        return TEXT.encode(value);
    }

    @Override
    public Status decode(AttributeValue stored) {
        return TEXT.decode(stored);
    }

    @Override
    public Option<AttributeType> type() {
        return TEXT.type();
    }
}
