// expected: 22: [CONVERTER] NoCodec is no Codec of a type
// expected: 23: [CONVERTER] TextCodec is a Codec of String, not of Money
// expected: 24: [CONVERTER] AbstractCodec cannot be made by the metamodel
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.codec.Codec;

record Money(long cents) {}

interface NoCodec {}

abstract class AbstractCodec implements Codec<Money> {}

abstract class TextCodec implements Codec<String> {}

@DynamoItem(table = "orders")
record Order(
        @PartitionKey String orderId,
        @ConvertedBy(NoCodec.class) Money a,
        @ConvertedBy(TextCodec.class) Money b,
        @ConvertedBy(AbstractCodec.class) Money c) {}
