package deprecated;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.WhenAbsent;
import io.github.dynalect.codec.Codec;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names of what is deprecated, one for each model. */
public interface Names {
    /** Of a type. */
    @DynamoItem(table = "types")
    record OfType(@PartitionKey String id, @SuppressWarnings("deprecation") Kind kind) {}

    /** Of a type inside another. */
    @DynamoDocument
    record OfArgument(@SuppressWarnings("removal") Map<String, List<Part>> parts) {}

    /** Of the class around a type. */
    @DynamoDocument
    record OfOuter(@SuppressWarnings("deprecation") Outer.Inner inner) {}

    /** Of a constant. */
    @DynamoDocument
    record OfConstant(@WhenAbsent("OLD") Age age) {}

    /** Of a codec, which may make an array. */
    @DynamoDocument
    record OfCodec(
            @ConvertedBy(OldCodec.class) @SuppressWarnings("deprecation") String name,
            @ConvertedBy(ArrayCodec.class) @SuppressWarnings("deprecation") Kind[] kinds) {}

    /** No longer in use. */
    @Deprecated
    enum Kind {
        ONE
    }

    /** Soon no more. */
    @Deprecated(forRemoval = true)
    @DynamoDocument
    record Part(String text) {}

    /** No longer in use. */
    @Deprecated
    final class Outer {
        private Outer() {}

        /** Not deprecated itself. */
        @DynamoDocument
        public record Inner(String text) {}
    }

    /** One constant is no longer in use. */
    enum Age {
        NEW,
        /** No longer in use. */
        @Deprecated
        OLD
    }

    /** No longer made by others. */
    final class OldCodec implements Codec<String> {
        /** No longer in use. */
        @Deprecated
        public OldCodec() {}

        @Override
        public AttributeValue encode(String value) {
            return AttributeValue.fromS(value);
        }

        @Override
        public String decode(AttributeValue stored) {
            return stored.s();
        }
    }

    /** Of an array. */
    @SuppressWarnings("deprecation")
    final class ArrayCodec implements Codec<Kind[]> {
        /** For the metamodel. */
        public ArrayCodec() {}

        @Override
        public AttributeValue encode(Kind[] value) {
            return AttributeValue.fromN("" + value.length);
        }

        @Override
        public Kind[] decode(AttributeValue stored) {
            return new Kind[Integer.parseInt(stored.n())];
        }
    }
}
