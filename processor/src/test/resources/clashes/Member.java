package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.Optional;

@DynamoDocument
public record Member(String text, java.util.List<Member> more, Optional<Integer> number) {}
