package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record List(String text, java.util.List<List> more, Optional<Integer> number) {}
