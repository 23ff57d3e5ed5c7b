package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Attributes(String text, java.util.List<Attributes> more, Optional<Integer> number) {}
