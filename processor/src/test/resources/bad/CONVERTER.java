// expected: 89: [CONVERTER] a has the codec NoCodec, which is no Codec of a type
// expected: 90: [CONVERTER] b has the codec TextCodec, which is a Codec of String, not of Money
// expected: 91: [CONVERTER] c has the codec AbstractCodec, which cannot be made by the metamodel
// expected: 92: [CONVERTER] d has the codec Inner, which cannot be made by the metamodel
// expected: 93: [CONVERTER] e has the codec Hidden, which cannot be made by the metamodel
// expected: 94: [CONVERTER] f has the codec Generic, which is no Codec of a type
// expected: 95: [CONVERTER] g has the codec OfSomething, which cannot be made by the metamodel
// expected: 96: [CONVERTER] h has the codec Thrower, which cannot be made by the metamodel
// expected: 97: [CONVERTER] i has the codec Constant, which cannot be made by the metamodel
// expected: 98: [CONVERTER] k has the codec Codec, which is no Codec of a type
// expected: 100: [CONVERTER] r has the codec HalfChecked, which cannot be made by the metamodel
// expected: 101: [CONVERTER] l has the codec int, which is no Codec of a type
// expected: 102: [CONVERTER] m has the codec Money[], which is no Codec of a type
// expected: 103: [CONVERTER] n has the codec void, which is no Codec of a type
// expected: 104: [CONVERTER] o has a codec, and the type Outer<String>.In, which the metamodel cannot name. Remedy: let the inner class be static, or stand alone.
// expected: 105: [CONVERTER] p has a codec, and the type Option<Outer<String>.In>, which the metamodel cannot name. Remedy: let the inner class be static, or stand alone.
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

    static class Unchecked extends Base {
        Unchecked() throws IllegalStateException, AssertionError {}
    }

    static class HalfChecked extends Base {
        HalfChecked() throws IllegalStateException, java.io.IOException {}
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
        @ConvertedBy(Codec.class) Money k,
        @ConvertedBy(Codecs.Unchecked.class) Money q,
        @ConvertedBy(Codecs.HalfChecked.class) Money r,
        @ConvertedBy(int.class) Money l,
        @ConvertedBy(Money[].class) Money m,
        @ConvertedBy(void.class) Money n,
        @ConvertedBy(Outer.OfIn.class) Outer<String>.In o,
        @ConvertedBy(Outer.OfIn.class) io.vavr.control.Option<Outer<String>.In> p) {}

class Outer<A> {
    class In {}

    abstract static class OfIn implements Codec<Outer<String>.In> {}
}
