package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record DocumentAttribute(String text, java.util.List<DocumentAttribute> more, Optional<Integer> number) {}
