package io.github.dynalect.examples.keys;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;

/** A composed partition attribute alone. */
@DynamoItem(table = "tokens", partition = "PK")
@KeyTemplate(attribute = "PK", value = "TOKEN#{secret}")
record Token(String secret, long uses) {}
