package clashes;

import io.github.dynalect.annotation.DynamoDocument;
import java.util.List;

@DynamoDocument
public record Members(String document, List<Form.Write> to, int stored) {}
