package io.github.dynalect.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes that do not compile. Each stands beside a twin that does, and with the code of the error that refuses it: a
 * snippet that fails for another reason, such as a broken class path, proves nothing.
 */
class RefusedByTheCompilerTest {
    private static final String NO_SUCH_METHOD = "compiler.err.cant.resolve.location.args";
    private static final String NO_APPLICABLE_METHOD = "compiler.err.cant.apply.symbols";
    private static final String WRONG_ARGUMENT = "compiler.err.cant.apply.symbol";

    @TempDir
    private Path output;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tickets.query(BY_HOLDER.partition(\"h\", SEAL)).all() | tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).all()",
                "tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).fetch().all() "
                        + "| tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).descending().first()",
                "tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).select(PRICE).page() "
                        + "| tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).limit(5).page()",
                "tickets.query(BY_HOLDER.partition(\"h\", SEAL)).stream() | tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).stream()",
                "tickets.partialIndex(PARTS_BY_HOLDER).scan().fetch().all() | tickets.partialIndex(PARTS_BY_HOLDER).scan().all()",
                "tickets.partialIndex(PARTS_BY_HOLDER).scan().segments(2).select(PRICE).all() "
                        + "| tickets.partialIndex(PARTS_BY_HOLDER).scan().segments(2).all()"
            })
    void whole_items_of_an_index_that_holds_parts(String right, String wrong) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, NO_SUCH_METHOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tickets.query(BY_PRICE.partition(\"v\")).consistent() | tickets.query(BY_HOLDER.partition(\"h\", SEAL)).consistent()",
                "tickets.query(BY_PRICE.partition(\"v\")).consistent() | tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).consistent()",
                "tickets.query(BY_PRICE.partition(\"v\")).consistent() "
                        + "| tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).fetch().consistent()",
                "tickets.localIndex(BY_PRICE).scan().consistent() | tickets.index(BY_HOLDER).scan().consistent()",
                "tickets.localIndex(BY_PRICE).scan().consistent() | tickets.partialIndex(PARTS_BY_HOLDER).scan().consistent()"
            })
    void a_consistent_read_of_a_global_index(String right, String wrong) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, NO_SUCH_METHOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tickets.index(BY_HOLDER)                | tickets.index(PARTS_BY_HOLDER)        | " + WRONG_ARGUMENT,
                "tickets.index(BY_HOLDER)                | tickets.index(BY_PRICE)               | " + WRONG_ARGUMENT,
                "tickets.partialIndex(PARTS_BY_HOLDER)   | tickets.partialIndex(BY_HOLDER)       | " + WRONG_ARGUMENT,
                "tickets.localIndex(BY_PRICE)            | tickets.localIndex(BY_HOLDER)         | " + WRONG_ARGUMENT,
                "tickets.index(BY_HOLDER)                | tickets.index(Parcel_.BY_CITY)        | " + WRONG_ARGUMENT,
                "tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).select(PRICE) "
                        + "| tickets.query(PARTS_BY_HOLDER.partition(\"h\", SEAL)).select(ORDER) | " + WRONG_ARGUMENT
            })
    void an_index_of_another_kind_or_of_other_items(String right, String wrong, String code) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SecondaryIndex.global(BY_HOLDER) | SecondaryIndex.global(PARTS_BY_HOLDER) | " + WRONG_ARGUMENT,
                "SecondaryIndex.global(BY_HOLDER) | SecondaryIndex.global(BY_PRICE) | " + WRONG_ARGUMENT,
                "SecondaryIndex.global(BY_HOLDER) | SecondaryIndex.global(BY_HOLDER, IndexProjection.keysOnly()) | "
                        + WRONG_ARGUMENT,
                "SecondaryIndex.partial(PARTS_BY_HOLDER, IndexProjection.keysOnly()) "
                        + "| SecondaryIndex.partial(PARTS_BY_HOLDER, IndexProjection.all()) | " + WRONG_ARGUMENT,
                "SecondaryIndex.partial(PARTS_BY_HOLDER, IndexProjection.keysOnly()) "
                        + "| SecondaryIndex.partial(BY_HOLDER, IndexProjection.keysOnly()) | " + WRONG_ARGUMENT,
                "SecondaryIndex.local(BY_PRICE, IndexProjection.all()) "
                        + "| SecondaryIndex.local(BY_HOLDER, IndexProjection.all()) | " + NO_APPLICABLE_METHOD,
                "ATTRIBUTES.index(BY_HOLDER) | ATTRIBUTES.index(PARTS_BY_HOLDER) | " + NO_APPLICABLE_METHOD
            })
    void an_index_that_is_declared_as_of_another_kind(String right, String wrong, String code) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dynalect.batchWrite(accounts.put(Shop.ANN)) | dynalect.batchWrite(accounts.put(Shop.ANN).ifAbsent())",
                "dynalect.batchWrite(accounts.put(Shop.ANN)) | dynalect.batchWrite(accounts.put(Shop.ANN).returningOld())",
                "dynalect.batchWrite(accounts.delete(ann)) | dynalect.batchWrite(accounts.delete(ann).ifExists())",
                "dynalect.batchWrite(accounts.delete(ann)) | dynalect.batchWrite(accounts.update(ann))",
                "dynalect.batchWrite(accounts.delete(ann)) | dynalect.batchWrite(accounts.get(ann))",
                "dynalect.batchWrite(accounts.delete(ann)) | dynalect.batchWrite(accounts.check(ann, Account_.visits.gt(1)))"
            })
    void a_batch_of_what_has_conditions_or_returns_something_or_reads(String right, String wrong) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, WRONG_ARGUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dynalect.transactWrite(accounts.put(Shop.ANN)) | dynalect.transactWrite(accounts.put(Shop.ANN).returningOld())",
                "dynalect.transactWrite(accounts.update(ann).remove(Account_.nickname)) "
                        + "| dynalect.transactWrite(accounts.update(ann).remove(Account_.nickname).returningNothing())",
                "dynalect.transactWrite(accounts.delete(ann).ifExists()) | dynalect.transactWrite(accounts.delete(ann).returningOld())",
                "dynalect.transactWrite(accounts.check(ann, Account_.visits.gt(1))) | dynalect.transactWrite(accounts.get(ann))",
                "dynalect.transactGet(accounts.get(ann), tickets.get(null)) | dynalect.transactGet(accounts.get(ann), accounts.put(Shop.ANN))"
            })
    void a_transaction_of_what_returns_something_or_of_the_other_kind(String right, String wrong) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, wrong.contains("transactGet") ? NO_APPLICABLE_METHOD : WRONG_ARGUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts.check(ann, Account_.visits.gt(1)) | accounts.check(ann, price.gt(1))           | "
                        + WRONG_ARGUMENT,
                "accounts.check(ann, Account_.visits.gt(1)) | accounts.check(ann, Account_.visits.gt(1)).execute() | "
                        + NO_SUCH_METHOD,
                "accounts.batchGet(java.util.List.of(ann))  | tickets.batchGet(java.util.List.of(ann))   | "
                        + WRONG_ARGUMENT,
                "accounts.batchPut(java.util.List.of(Shop.ANN)) | tickets.batchPut(java.util.List.of(Shop.ANN)) | "
                        + WRONG_ARGUMENT,
                "accounts.batchDelete(java.util.List.of(ann)) | tickets.batchDelete(java.util.List.of(ann)) | "
                        + WRONG_ARGUMENT,
                "accounts.upsert(ann).add(Account_.visits, 1).exactlyOnce(\"t\") "
                        + "| accounts.put(Shop.ANN).exactlyOnce(\"t\") | " + NO_SUCH_METHOD
            })
    void what_spans_tables_keeps_the_types_of_the_tables(String right, String wrong, String code) {
        new Snippet(right).assertCompiles(output);
        new Snippet(wrong).assertRefused(output, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANIMALS.only(Zoo.DOG).get(Zoo.DOG_KEY.key(\"a\")) | ANIMALS.only(Zoo.DOG).get(Zoo.KEY.key(\"a\")) | "
                        + WRONG_ARGUMENT,
                "ANIMALS.only(Zoo.DOG) | ANIMALS.only(Account_.SCHEMA) | " + WRONG_ARGUMENT,
                "ANIMALS.only(Zoo.DOG) | ANIMALS.only(Zoo.WILD).only(Zoo.DOG) | " + WRONG_ARGUMENT,
                "ANIMALS.scan().filter(Zoo.name.eq(\"x\")) | ANIMALS.scan().filter(Zoo.breed.eq(\"x\")) | "
                        + WRONG_ARGUMENT,
                "ANIMALS.only(Zoo.DOG).scan().filter(Zoo.name.eq(\"x\").and(Zoo.breed.eq(\"x\"))) "
                        + "| ANIMALS.only(Zoo.BEAR).scan().filter(Zoo.name.eq(\"x\").and(Zoo.breed.eq(\"x\"))) | "
                        + WRONG_ARGUMENT,
                "ANIMALS.get(Zoo.DOG_KEY.key(\"a\")).execute().get().breed() "
                        + "| ANIMALS.get(Zoo.KEY.key(\"a\")).execute().get().breed() | " + NO_SUCH_METHOD,
                "ANIMALS.get(Zoo.DOG_KEY.key(\"a\")).execute().get().breed() "
                        + "| ANIMALS.get(Zoo.WOLF_KEY.key(\"a\")).execute().get().breed() | " + NO_SUCH_METHOD,
                "ANIMALS.get(Zoo.DOG_KEY.key(\"a\")) | ANIMALS.get(ann) | " + WRONG_ARGUMENT,
                "ANIMALS.update(Zoo.DOG_KEY.key(\"a\")).set(Zoo.breed, \"x\") "
                        + "| ANIMALS.update(Zoo.KEY.key(\"a\")).set(Zoo.breed, \"x\") | " + NO_APPLICABLE_METHOD,
                "ANIMALS.delete(Zoo.WOLF_KEY.key(\"a\")).onlyIf(Zoo.territory.eq(\"x\")) "
                        + "| ANIMALS.delete(Zoo.DOG_KEY.key(\"a\")).onlyIf(Zoo.territory.eq(\"x\")) | "
                        + WRONG_ARGUMENT,
                "ANIMALS.check(Zoo.DOG_KEY.key(\"a\"), Zoo.breed.eq(\"x\")) "
                        + "| ANIMALS.check(Zoo.KEY.key(\"a\"), Zoo.breed.eq(\"x\")) | " + WRONG_ARGUMENT,
                "Schema.ofKinds(\"animals\", Zoo.WILD_KEY).kind(Zoo.WOLF) "
                        + "| Schema.ofKinds(\"animals\", Zoo.WILD_KEY).kind(Zoo.DOG) | " + WRONG_ARGUMENT
            })
    void what_is_of_another_kind(String right, String wrong, String code) {
        new Snippet(right.replace("ANIMALS", "dynalect.table(Zoo.KNOWN)")).assertCompiles(output);
        new Snippet(wrong.replace("ANIMALS", "dynalect.table(Zoo.KNOWN)")).assertRefused(output, code);
    }
}
