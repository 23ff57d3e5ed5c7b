package io.github.dynalect.examples.keys;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.SortKey;

/** A composed partition attribute, with a sort attribute of its own. */
@DynamoItem(table = "deeds", partition = "PK")
@KeyTemplate(attribute = "PK", value = "{land}#{parish}")
@LocalIndex(name = "by-owner", sort = "owner")
record Deed(String land, String parish, @SortKey int number, String owner) {}
