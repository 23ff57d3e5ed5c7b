package io.github.dynalect.table;

import static io.github.dynalect.operation.Decoding.collect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Code of an older version beside one of a newer: an attribute more, and a constant more. */
@DynamoDbTest
class VersionsTest {
    /** As the older code knows it. */
    record Book(String id, String title, Cover cover) {
        enum Cover {
            PAPER,
            CLOTH
        }

        static final StringAttribute<Book> ID = Attributes.string("id");
        static final StringAttribute<Book> TITLE = Attributes.string("title");
        static final Attribute<Book, Cover> COVER = Attributes.enumOf("cover", Cover.values());
        static final Schema<Book> SCHEMA = Schema.of("books", PrimaryKey.of(ID))
                .attribute(ID, Book::id)
                .attribute(TITLE, Book::title)
                .attribute(COVER, Book::cover)
                .build(item -> new Book(item.get(ID), item.get(TITLE), item.get(COVER)));
    }

    /** As the newer code knows it. */
    record NewerBook(String id, String title, NewerCover cover, int pages) {
        enum NewerCover {
            PAPER,
            CLOTH,
            NONE
        }

        static final StringAttribute<NewerBook> ID = Attributes.string("id");
        static final StringAttribute<NewerBook> TITLE = Attributes.string("title");
        static final Attribute<NewerBook, NewerCover> COVER = Attributes.enumOf("cover", NewerCover.values());
        static final NumberAttribute<NewerBook, Integer> PAGES = Attributes.integer("pages");
        static final Schema<NewerBook> SCHEMA = Schema.of("books", PrimaryKey.of(ID))
                .attribute(ID, NewerBook::id)
                .attribute(TITLE, NewerBook::title)
                .attribute(COVER, NewerBook::cover)
                .attribute(PAGES, NewerBook::pages)
                .build(item -> new NewerBook(item.get(ID), item.get(TITLE), item.get(COVER), item.get(PAGES)));
    }

    private final Table<Book> older;
    private final Table<NewerBook> newer;

    VersionsTest(DynamoDbClient client, @FreshTable(partitionKey = "id") String name) {
        Dynalect dynalect = Dynalect.create(client, Runnable::run);
        this.older = dynalect.table(Book.SCHEMA).named(name);
        this.newer = dynalect.table(NewerBook.SCHEMA).named(name);
    }

    @Test
    void one_item_that_older_code_does_not_understand_keeps_it_from_no_other() {
        IntStream.range(0, 100)
                .mapToObj(i -> new NewerBook(
                        "b-" + i,
                        "Book " + i,
                        i == 42 ? NewerBook.NewerCover.NONE : NewerBook.NewerCover.PAPER,
                        100 + i))
                .forEach(book -> newer.put(book).execute());

        List<Either<DecodeFailure, Book>> books =
                older.scan().decoding(collect()).all();

        assertThat(books).hasSize(100);
        assertThat(books.stream().filter(Either::isRight)).hasSize(99);
        assertThat(books.stream().filter(Either::isLeft).map(Either::getLeft))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.attribute()).contains("cover");
                    assertThat(failure.fingerprint())
                            .isEqualTo(Book.SCHEMA
                                    .keyOf(new Book("b-42", "", Book.Cover.PAPER))
                                    .fingerprint());
                    assertThat(failure.describe()).endsWith("cover is not a constant of Cover [CLOTH, PAPER]");
                });
        assertThat(older.scan().decoding(collect()).allAsync().join()).isEqualTo(books);
        assertThatExceptionOfType(DecodeException.class).isThrownBy(older.scan()::all);
    }

    @Test
    void older_code_chooses_what_becomes_of_what_it_does_not_understand() {
        newer.put(new NewerBook("b-1", "Book", NewerBook.NewerCover.NONE, 100)).execute();

        assertThat(older.scan()
                        .decoding(book -> book.fold(DecodeFailure::table, Book::title))
                        .all())
                .containsExactly(older.toString().replaceAll("Table\\[(.*)]", "$1"));
    }

    @Test
    void a_merge_by_older_code_keeps_what_newer_code_stored() {
        newer.put(new NewerBook("b-1", "Book", NewerBook.NewerCover.PAPER, 100)).execute();

        older.merge(new Book("b-1", "A book", Book.Cover.CLOTH)).execute();

        assertThat(newer.scan().all()).containsExactly(new NewerBook("b-1", "A book", NewerBook.NewerCover.CLOTH, 100));
    }
}
