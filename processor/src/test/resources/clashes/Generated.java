package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Generated(String text, java.util.List<Generated> more, Optional<Integer> number) {}
