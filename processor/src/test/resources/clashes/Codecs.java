package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Codecs(String text, java.util.List<Codecs> more, Optional<Integer> number) {}
