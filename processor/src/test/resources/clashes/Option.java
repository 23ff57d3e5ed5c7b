package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Option(String text, java.util.List<Option> more, Optional<Integer> number) {}
