package golden;

import io.github.dynalect.annotation.DynamoDocument;
import io.vavr.control.Option;
import java.util.Optional;

@DynamoDocument
public record Address(String city, String zip, Option<String> floor, Optional<String> door) {}
