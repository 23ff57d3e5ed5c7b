package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Schema(String text, java.util.List<Schema> more, Optional<Integer> number) {}
