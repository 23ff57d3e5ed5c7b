package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Document(String text, java.util.List<Document> more, Optional<Integer> number) {}
