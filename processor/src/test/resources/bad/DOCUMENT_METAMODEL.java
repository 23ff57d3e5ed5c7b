// expected: 32: [DOCUMENT_METAMODEL] part is of a document that has no metamodel: UnwrittenPart. Remedy: compile UnwrittenPart with the processor, or annotate the component with @ConvertedBy.
// expected: 33: [DOCUMENT_METAMODEL] parts is of a document that has no metamodel: UnwrittenPart in List<UnwrittenPart>
// expected: 39: [DOCUMENT_METAMODEL] part is of a document that has no metamodel: UnwrittenPart in Option<UnwrittenPart>
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.processor.UnwrittenPart;
import io.vavr.control.Option;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PartCodec implements Codec<UnwrittenPart> {
    @Override
    public AttributeValue encode(UnwrittenPart value) {
        return AttributeValue.fromS(value.text());
    }

    @Override
    public UnwrittenPart decode(AttributeValue stored) {
        return new UnwrittenPart(stored.s());
    }
}

@DynamoItem(table = "items")
record Item(
        @PartitionKey String id,
        UnwrittenPart part,
        List<UnwrittenPart> parts,
        @Ignored Option<UnwrittenPart> none,
        @ConvertedBy(PartCodec.class) UnwrittenPart converted,
        Holder holder) {}

@DynamoDocument
record Holder(Option<UnwrittenPart> part) {}
