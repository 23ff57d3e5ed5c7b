// expected: 15: [IMMUTABLE_STYLE] ImmutableWithoutBuilder has no builder(). Remedy: let Immutables write it in the default style: with a builder, which has a method for each accessor, of its name.
// expected: 22: [IMMUTABLE_STYLE] ImmutableWithOwnBuilder has no builder().
// expected: 30: [IMMUTABLE_STYLE] ImmutableGetters has no builder().getName(…).
// expected: 37: [IMMUTABLE_STYLE] ImmutableStrict has no builder().names(…).
// expected: 44: [IMMUTABLE_STYLE] ImmutableStaged has no builder().two(…).
// expected: 53: [IMMUTABLE_STYLE] ImmutableMade has no builder().build().
package bad;

import io.github.dynalect.annotation.DynamoDocument;
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
