package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.vavr.control.Option;

/** A composed partition attribute alone. */
@DynamoItem(table = "tokens", partition = "PK")
@KeyTemplate(attribute = "PK", value = "TOKEN#{secret}")
record Token(String secret, Option<String> note) {}
