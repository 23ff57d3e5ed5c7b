package io.github.dynalect.examples.samples;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/** A book or a bicycle of AWS's catalogue. */
@DynamoItem(table = "ProductCatalog")
public record Product(
        @PartitionKey @StoredName("Id") int id,
        @StoredName("Title") String title,
        @StoredName("ProductCategory") String category,
        @StoredName("Price") BigDecimal price,
        @StoredName("ISBN") Option<String> isbn,
        @StoredName("Authors") Option<List<String>> authors,
        @StoredName("PageCount") Option<Integer> pageCount,
        @StoredName("InPublication") Option<Boolean> inPublication,
        @StoredName("BicycleType") Option<String> bicycleType,
        @StoredName("Brand") Option<String> brand,
        @StoredName("Color") Option<List<String>> color) {
    static Product book(int id, String isbn, List<String> authors, int price, int pages, boolean inPublication) {
        return new Product(
                id,
                "Book " + id + " Title",
                "Book",
                BigDecimal.valueOf(price),
                Option.some(isbn),
                Option.some(authors),
                Option.some(pages),
                Option.some(inPublication),
                Option.none(),
                Option.none(),
                Option.none());
    }

    static Product bicycle(int id, String title, String type, String brand, int price, String... colors) {
        return new Product(
                id,
                title,
                "Bicycle",
                BigDecimal.valueOf(price),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(type),
                Option.some(brand),
                Option.some(List.of(colors)));
    }
}
