package io.github.dynalect.examples.versions;

import static io.github.dynalect.operation.Decoding.collect;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Code of an older version beside that of a newer, each with the schema that the processor wrote for it. */
@DynamoDbTest
class VersionsTest {
    private final String name;
    private final Table<Book> older;
    private final Table<NewerBook> newer;

    VersionsTest(DynamoDbClient client, @FreshTable(partitionKey = "bookId") String name) {
        Dynalect dynalect = Dynalect.create(client);
        this.name = name;
        this.older = dynalect.table(Book_.SCHEMA).named(name);
        this.newer = dynalect.table(NewerBook_.SCHEMA).named(name);
    }

    private static NewerBook book(int number, NewerBook.Cover cover) {
        return new NewerBook("b-" + number, "Book " + number, new NewerBook.Binding(cover), 100 + number);
    }

    @Test
    void one_item_that_older_code_does_not_understand_is_told_by_its_place_and_keeps_it_from_no_other() {
        IntStream.range(0, 100)
                .mapToObj(number -> book(number, number == 42 ? NewerBook.Cover.NONE : NewerBook.Cover.PAPER))
                .forEach(book -> newer.put(book).execute());

        List<Either<DecodeFailure, Book>> books =
                older.scan().decoding(collect()).all();

        assertThat(books.stream().filter(Either::isRight)).hasSize(99);
        assertThat(books.stream().filter(Either::isLeft).map(Either::getLeft).map(DecodeFailure::describe))
                .containsExactly("item #%s of %s: binding.cover is not a constant of Cover [CLOTH, PAPER]"
                        .formatted(Book_.key("b-42").fingerprint(), name));
    }

    @Test
    void a_merge_by_older_code_keeps_what_newer_code_stored() {
        newer.put(book(1, NewerBook.Cover.PAPER)).execute();

        older.merge(new Book("b-1", "A book", new Book.Binding(Book.Cover.CLOTH)))
                .execute();

        assertThat(newer.scan().all())
                .containsExactly(new NewerBook("b-1", "A book", new NewerBook.Binding(NewerBook.Cover.CLOTH), 101));
    }
}
