package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record DocumentCodec(String text, java.util.List<DocumentCodec> more, Optional<Integer> number) {}
