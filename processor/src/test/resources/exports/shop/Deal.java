package shop;

import io.github.dynalect.annotation.DynamoItem;

/** What there is to sell. */
@SuppressWarnings("exports")
@DynamoItem(table = "sales")
public sealed interface Deal permits Sale {
    int price();
}
