package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.BatchGets;
import io.github.dynalect.operation.BatchRows;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.operation.Call;
import io.github.dynalect.operation.Check;
import io.github.dynalect.operation.ConditionalDelete;
import io.github.dynalect.operation.ConditionalMerge;
import io.github.dynalect.operation.ConditionalPut;
import io.github.dynalect.operation.ConditionalUpsert;
import io.github.dynalect.operation.ConditionalWrite;
import io.github.dynalect.operation.Delete;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.IndexQuery;
import io.github.dynalect.operation.IndexScan;
import io.github.dynalect.operation.ItemRead;
import io.github.dynalect.operation.ItemUpdate;
import io.github.dynalect.operation.Merge;
import io.github.dynalect.operation.ParallelRows;
import io.github.dynalect.operation.PartialParallelScan;
import io.github.dynalect.operation.PartialReading;
import io.github.dynalect.operation.PartialScan;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Rows;
import io.github.dynalect.operation.Scan;
import io.github.dynalect.operation.Update;
import io.github.dynalect.operation.Upsert;
import io.github.dynalect.operation.Write;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which options each type of operation has. An option that DynamoDB does not take is none, so there is no wrong one. */
class OptionsTest {
    private static final List<Class<?>> READS = List.of(Get.class, Query.class, IndexQuery.class, Scan.class);
    private static final List<Class<?>> WRITES = List.of(
            Put.class,
            ConditionalPut.class,
            Delete.class,
            ConditionalDelete.class,
            Merge.class,
            ConditionalMerge.class,
            Update.class,
            ConditionalUpsert.class,
            Upsert.class);

    /** What an index gives to be scanned, as its type argument says. */
    private static final List<Class<?>> SCANS = List.of(IndexScan.class, PartialScan.class, Scan.class);

    static Stream<Class<?>> answered() {
        return Stream.of(Write.class, ConditionalWrite.class, ItemRead.class, Rows.class);
    }

    /** A new line or a new word here wants its request compared as a whole, in the request test of the operation. */
    @Test
    void these_are_all_options_of_all_operations() {
        assertThat(reachable().map(OptionsTest::line).collect(Collectors.joining("\n")))
                .isEqualTo("""
                BatchGet < BatchRecords: concurrency(int) consistent() select(View) unexpired() within(Duration)
                BatchGets: execute() executeAsync() requests()
                BatchRecords < BatchRows: decoding(Decoding)
                BatchRows: execute() executeAsync() requests()
                BatchWrite: concurrency(int) execute() executeAsync() requests() within(Duration)
                Call: execute() executeAsync() request()
                Check: inTransaction()
                ConditionalDelete < ConditionalWrite: ifExists() inTransaction() onlyIf(Condition) rendered()\
                 returningOld()
                ConditionalMerge < ConditionalWrite: ifExists() inTransaction() onlyIf(Condition) rendered()\
                 returningNothing() returningOld()
                ConditionalPut < ConditionalWrite: ifAbsent() ifAbsentOrExpired() ifExists() inTransaction()\
                 onlyIf(Condition) rendered() returningOld()
                ConditionalUpdate < ConditionalWrite: exactlyOnce(String) inTransaction() isIdempotent() rendered()\
                 returning(Attribute) returning(Attribute, Attribute) returning(Attribute, Attribute, Attribute)\
                 returningNothing()
                ConditionalUpsert < ConditionalUpdate: onlyIf(Condition) returningOld()
                ConditionalWrite < Write: attempt() attemptAsync()
                CreateTable < Write: timeToLiveRequest() waitingAtMost(Duration)
                Delete < Write: ifExists() ifUnchanged() inBatch() inTransaction() onlyIf(Condition) returningOld()\
                 unversioned()
                DeleteTable < Write: waitingAtMost(Duration)
                Get < ItemRead: consistent() select(View) unexpired()
                IndexQuery < Reading: descending()
                IndexScan < Reading: segments(int)
                ItemRead < Call:
                ItemUpdate: add(NumberAttribute, Number) add(NumberAttribute, long) add(SetAttribute, Object,\
                 Object[]) addAll(SetAttribute, Iterable) append(ListAttribute, Object) appendAll(ListAttribute,\
                 Iterable) appendOrCreate(ListAttribute, Object) delete(SetAttribute, Object, Object[])\
                 deleteAll(SetAttribute, Iterable) prepend(ListAttribute, Object) prependAll(ListAttribute, Iterable)\
                 prependOrCreate(ListAttribute, Object) remove(Attribute) set(Attribute, Object) set(Attribute,\
                 Settable) set(NumberAttribute, long) setIfAbsent(Attribute, Object) setIfAbsent(NumberAttribute,\
                 long) setOrRemove(Attribute, Option) with(UpdateAction)
                Merge < Write: ifExists() ifUnchanged() inTransaction() onlyIf(Condition) rendered()\
                 returningNothing() returningOld() unversioned()
                ParallelRecords < ParallelRows: decoding(Decoding)
                ParallelRows: all() allAsync() publisher() requests() stream()
                ParallelScan < ParallelRecords: concurrency(int) select(View)
                PartialParallelScan: concurrency(int) fetch() select(View)
                PartialQuery < PartialReading: descending()
                PartialReading: after(Cursor) after(Option) count() countAsync() fetch() filter(Condition)\
                 limit(int) pageSize(int) readBudget(int) rendered() select(View) unexpired()
                PartialScan < PartialReading: segments(int)
                Put < Write: ifAbsent() ifAbsentOrExpired() ifExists() ifUnchanged() inBatch() inTransaction()\
                 onlyIf(Condition) returningOld()
                Query < Reading: consistent() descending()
                Reading < Records: after(Cursor) after(Option) count() countAsync() filter(Condition) grouped()\
                 groupedAsync() limit(int) pageSize(int) readBudget(int) rendered() select(View) unexpired()
                Records < Rows: decoding(Decoding)
                Rows: all() allAsync() first() firstAsync() page() pageAsync() publisher() request() stream()
                Scan < Reading: consistent() segments(int)
                TransactGet < Call: attempt() attemptAsync()
                TransactWrite < Write: attempt() attemptAsync() token(String)
                Update < ConditionalUpdate, ItemUpdate: merge(DocumentAttribute, Object) onlyIf(Condition)\
                 returningOld()
                Upsert < Write, ItemUpdate: exactlyOnce(String) inTransaction() isIdempotent() onlyIf(Condition)\
                 rendered() returning(Attribute) returning(Attribute, Attribute) returning(Attribute, Attribute,\
                 Attribute) returningNothing() returningOld()
                Write < Call:""");
    }

    @Test
    void a_table_has_these_words() {
        assertThat(line(Table.class))
                .isEqualTo(
                        "Table: batchDelete(Iterable) batchGet(Iterable) batchPut(Iterable)"
                                + " check(Key, Condition) configured(AwsRequestOverrideConfiguration) createTable() cursor(String) delete(Key)"
                                + " delete(Object) deleteTable(String) get(Key) index(IndexKey) localIndex(IndexKey) merge(Object)"
                                + " named(String) only(Schema) partialIndex(IndexKey) put(Object) query(IndexRange) query(PartialRange)"
                                + " query(TableRange) reportingCapacity() scan() update(Key) upsert(Key) verbatim() with(Dynalect)");
    }

    @ParameterizedTest
    @CsvSource({
        // An index is read as it is, and a write is never a read.
        "consistent, BatchGet Get Query Scan",
        // There is nothing to test of an item that is only read, and nothing to filter of one that is written.
        "onlyIf, ConditionalDelete ConditionalMerge ConditionalPut ConditionalUpsert Delete Merge Put Update Upsert",
        "ifExists, ConditionalDelete ConditionalMerge ConditionalPut Delete Merge Put",
        "ifAbsent, ConditionalPut Put",
        "ifAbsentOrExpired, ConditionalPut Put",
        // An update by a key has no item whose version could be asked for; and a put cannot count without knowing from
        // where.
        "ifUnchanged, Delete Merge Put",
        "unversioned, Delete Merge",
        "unexpired, BatchGet Get IndexQuery IndexScan PartialQuery PartialReading PartialScan Query Reading Scan",
        "filter, IndexQuery IndexScan PartialQuery PartialReading PartialScan Query Reading Scan",
        // A scan has no order, and one item needs none.
        "descending, IndexQuery PartialQuery Query",
        // A put and a deletion return the item before or nothing; a read returns what it reads.
        "returningOld, ConditionalDelete ConditionalMerge ConditionalPut ConditionalUpsert Delete Merge Put Update Upsert",
        "returning, ConditionalUpdate ConditionalUpsert Update Upsert",
        "returningNothing, ConditionalMerge ConditionalUpdate ConditionalUpsert Merge Update Upsert",
        // Only what has a condition can fail on one, or a transaction, on the others.
        "attempt, ConditionalDelete ConditionalMerge ConditionalPut ConditionalUpdate ConditionalUpsert ConditionalWrite TransactGet TransactWrite Update",
        "attemptAsync, ConditionalDelete ConditionalMerge ConditionalPut ConditionalUpdate ConditionalUpsert ConditionalWrite TransactGet TransactWrite Update"
    })
    void an_option_stands_on_these_types_and_on_no_other(String option, String types) {
        assertThat(reachable().filter(type -> has(type, option)).map(Class::getSimpleName))
                .containsExactly(types.split(" "));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void nothing_is_said_of_a_write_after_what_it_returns(Class<?> answered) {
        assertThat(methods(answered).map(Method::getReturnType)).noneMatch(OptionsTest::isOperation);
    }

    @Test
    void what_a_write_returns_is_said_last() {
        assertThat(WRITES.stream()
                        .flatMap(OptionsTest::methods)
                        .filter(method -> method.getName().startsWith("returning"))
                        .map(Method::getReturnType))
                .isNotEmpty()
                .allMatch(List.of(Write.class, ConditionalWrite.class)::contains);
    }

    @Test
    void a_read_is_no_write_and_so_its_result_is_not_to_be_ignored() {
        assertThat(READS).noneMatch(Write.class::isAssignableFrom);
        assertThat(WRITES).allMatch(Write.class::isAssignableFrom);
    }

    /** The operations that a table gives, those that their options give, and what these have in common. */
    private static Stream<Class<?>> reachable() {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
        Stream.concat(
                        Stream.concat(methods(Table.class), methods(Dynalect.class))
                                .map(Method::getReturnType),
                        SCANS.stream())
                .forEach(type -> reach(type, found));
        return found.stream();
    }

    private static void reach(Class<?> type, Set<Class<?>> found) {
        if (isOperation(type) && found.add(type)) {
            parents(type).forEach(parent -> reach(parent, found));
            methods(type).map(Method::getReturnType).forEach(next -> reach(next, found));
        }
    }

    private static boolean isOperation(Class<?> type) {
        return Call.class.isAssignableFrom(type)
                || Rows.class.isAssignableFrom(type)
                || ParallelRows.class.isAssignableFrom(type)
                || PartialReading.class.isAssignableFrom(type)
                || BatchRows.class.isAssignableFrom(type)
                || List.of(PartialParallelScan.class, BatchWrite.class, BatchGets.class, Check.class)
                        .contains(type)
                || type == ItemUpdate.class;
    }

    private static Stream<Class<?>> parents(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(OptionsTest::isOperation);
    }

    private static String line(Class<?> type) {
        List<Class<?>> parents = parents(type).toList();
        String options = methods(type)
                .filter(method -> method.getDeclaringClass() == type)
                .filter(method -> Stream.concat(parents.stream(), Stream.of(Object.class))
                        .flatMap(OptionsTest::methods)
                        .noneMatch(inherited -> signature(inherited).equals(signature(method))))
                .map(OptionsTest::signature)
                .sorted()
                .collect(Collectors.joining(" ", " ", ""));
        String names = parents.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        return (type.getSimpleName() + (names.isEmpty() ? "" : " < " + names) + ":" + options).strip();
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static boolean has(Class<?> type, String option) {
        return methods(type).anyMatch(method -> method.getName().equals(option));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge());
    }
}
