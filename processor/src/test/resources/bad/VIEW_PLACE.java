// expected: 43: [VIEW_PLACE] ofList goes through lines, which is List<Line> and no document. Remedy: take the whole of lines.
// expected: 44: [VIEW_PLACE] ofElement names "lines[0]", which is an element of a list. Remedy: take the whole of lines.
// expected: 45: [VIEW_PLACE] ofMap goes through byName, which is Map<String, Line> and no document. Remedy: take the whole of byName.
// expected: 46: [VIEW_PLACE] ofText goes through orderId, which is String and no document. Remedy: take the whole of orderId.
// expected: 47: [VIEW_PLACE] ofConverted goes through converted, which has a codec of its own. Remedy: take the whole of converted.
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.codec.Codec;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDocument
record Line(String product) {}

class LineCodec implements Codec<Line> {
    @Override
    public AttributeValue encode(Line value) {
        return AttributeValue.fromS(value.product());
    }

    @Override
    public Line decode(AttributeValue stored) {
        return new Line(stored.s());
    }
}

@DynamoItem(table = "orders")
record Order(
        @PartitionKey String orderId,
        List<Line> lines,
        Map<String, Line> byName,
        @ConvertedBy(LineCodec.class) Line converted) {}

@ViewOf(Order.class)
record Summary(
        @PartAt("lines.product") String ofList,
        @PartAt("lines[0].product") String ofElement,
        @PartAt("byName.first.product") String ofMap,
        @PartAt("orderId.length") int ofText,
        @PartAt("converted.product") String ofConverted) {}
