package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Key(String text, java.util.List<Key> more, Optional<Integer> number) {}
