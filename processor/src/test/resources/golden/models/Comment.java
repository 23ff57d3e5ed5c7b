package golden;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.List;

/** A document that holds itself in a list: a field, and a codec that is looked up. */
@DynamoDocument
public record Comment(String text, List<Comment> replies) {}
