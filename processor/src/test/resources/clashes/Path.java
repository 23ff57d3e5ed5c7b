package clashes;

import io.github.dynalect.annotation.DynamoDocument;

/** Beside the metamodel, and not the library's. */
@DynamoDocument
public record Path(String path, Member member, List list, Part part) {
    @DynamoDocument
    public record Part(String attribute) {}
}
