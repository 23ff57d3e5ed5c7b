// expected: 75: [CONVERTER] NoCodec is no Codec of a type
// expected: 76: [CONVERTER] TextCodec is a Codec of String, not of Money
// expected: 77: [CONVERTER] AbstractCodec cannot be made by the metamodel
// expected: 78: [CONVERTER] Inner cannot be made by the metamodel
// expected: 79: [CONVERTER] Hidden cannot be made by the metamodel
// expected: 80: [CONVERTER] Generic is no Codec of a type
// expected: 81: [CONVERTER] OfSomething cannot be made by the metamodel
// expected: 82: [CONVERTER] Thrower cannot be made by the metamodel
// expected: 83: [CONVERTER] Constant cannot be made by the metamodel
// expected: 84: [CONVERTER] Codec is no Codec of a type
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.codec.Codec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

record Money(long cents) {}

interface NoCodec {}

abstract class AbstractCodec implements Codec<Money> {}

abstract class TextCodec implements Codec<String> {}

class Codecs {
    abstract static class Base implements Codec<Money> {
        @Override
        public AttributeValue encode(Money value) {
            return AttributeValue.fromN("" + value.cents());
        }

        @Override
        public Money decode(AttributeValue stored) {
            return new Money(0);
        }
    }

    class Inner extends Base {}

    static class Hidden extends Base {
        private Hidden() {}
    }

    static class Generic<T> extends Base {}

    static class OfSomething extends Base {
        OfSomething(int something) {}
    }

    static class Thrower extends Base {
        Thrower() throws Exception {}
    }

    enum Constant implements Codec<Money> {
        ONE;

        @Override
        public AttributeValue encode(Money value) {
            return AttributeValue.fromN("" + value.cents());
        }

        @Override
        public Money decode(AttributeValue stored) {
            return new Money(0);
        }
    }

}

@DynamoItem(table = "orders")
record Order(
        @PartitionKey String orderId,
        @ConvertedBy(NoCodec.class) Money a,
        @ConvertedBy(TextCodec.class) Money b,
        @ConvertedBy(AbstractCodec.class) Money c,
        @ConvertedBy(Codecs.Inner.class) Money d,
        @ConvertedBy(Codecs.Hidden.class) Money e,
        @ConvertedBy(Codecs.Generic.class) Money f,
        @ConvertedBy(Codecs.OfSomething.class) Money g,
        @ConvertedBy(Codecs.Thrower.class) Money h,
        @ConvertedBy(Codecs.Constant.class) Money i,
        @ConvertedBy(Codec.class) Money k) {}
