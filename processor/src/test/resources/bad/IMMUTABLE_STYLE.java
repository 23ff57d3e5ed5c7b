// expected: 18: [IMMUTABLE_STYLE] ImmutableWithoutBuilder has no builder(). Remedy: let Immutables write it in the default style: with a builder, which has a method for each accessor, of its name.
// expected: 25: [IMMUTABLE_STYLE] ImmutableWithOwnBuilder has no builder().
// expected: 33: [IMMUTABLE_STYLE] ImmutableGetters has no builder().getName(…). Remedy: call the accessor name(), as the method of the builder, or let Immutables take it whole by @Value.Style(get = "*").
// expected: 40: [IMMUTABLE_STYLE] ImmutableStrict has no builder().names(…).
// expected: 47: [IMMUTABLE_STYLE] ImmutableStaged has no builder().two(…).
// expected: 56: [IMMUTABLE_STYLE] ImmutableMade has no builder().build().
// expected: 62: [IMMUTABLE_STYLE] ImmutableView has no builder().
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.processor.Unwritten;
import java.util.List;
import org.immutables.value.Value;

@DynamoDocument
@Value.Immutable(builder = false)
interface WithoutBuilder {
    @Value.Parameter
    String name();
}

@DynamoDocument
@Value.Immutable
interface WithOwnBuilder {
    String name();

    class Builder extends ImmutableWithOwnBuilder.Builder {}
}

@DynamoDocument
@Value.Immutable
interface Getters {
    String getName();
}

@DynamoDocument
@Value.Immutable
@Value.Style(strictBuilder = true)
interface Strict {
    List<String> names();
}

@DynamoDocument
@Value.Immutable
@Value.Style(stagedBuilder = true)
interface Staged {
    int one();

    int two();
}

@DynamoDocument
@Value.Immutable
@Value.Style(build = "make")
interface Made {
    String name();
}

@ViewOf(Unwritten.class)
@Value.Immutable(builder = false)
interface View {
    @Value.Parameter
    String id();
}
