package io.github.dynalect.table;

import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchGet;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Check;
import io.github.dynalect.operation.CreateTable;
import io.github.dynalect.operation.Delete;
import io.github.dynalect.operation.DeleteTable;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.IndexQuery;
import io.github.dynalect.operation.IndexScan;
import io.github.dynalect.operation.Merge;
import io.github.dynalect.operation.PartialQuery;
import io.github.dynalect.operation.PartialScan;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Scan;
import io.github.dynalect.operation.Update;
import io.github.dynalect.operation.Upsert;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Either;
import java.util.Objects;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * A table of items of one type: each method gives an operation, to be refined and executed.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param <T> the item type
 */
public final class Table<T> {
    private final Binding<T> binding;

    Table(Binding<T> binding) {
        this.binding = binding;
    }

    /**
     * {@return the items of one kind in this table, or of some kinds, with the same client and settings}
     *
     * <p>Reads pass over items of other kinds: filters ask for the kind, and a get gives none. Updates, upserts, merges, deletions
     * and writes with a condition fail on an item of another kind, as on one of which their condition does not hold. A put without a
     * condition replaces whatever is there.
     *
     * @param kind how they lie in the table; the table's own name is the one that counts
     * @param <S> the kind
     * @throws io.github.dynalect.refusal.RefusedException if the table's items are not told by such kinds, or have another key
     */
    public <S extends T> Table<S> only(Schema<S> kind) {
        return new Table<>(binding.only(kind));
    }

    /**
     * {@return this table's schema under another table name, such as that of a tenant or a test}
     *
     * @throws io.github.dynalect.refusal.RefusedException if no table can have it
     */
    public Table<T> named(String tableName) {
        return new Table<>(binding.named(tableName));
    }

    /** {@return this table, with the client, the cursors, the retries and the clock of another entrance, such as that of a region} */
    public Table<T> with(Dynalect other) {
        Objects.requireNonNull(other, "other");
        return new Table<>(binding.by(other.access()));
    }

    /**
     * {@return this table, each request of which carries settings of its own}
     *
     * @param configuration the SDK's settings for a request, such as time-outs or headers
     */
    public Table<T> configured(AwsRequestOverrideConfiguration configuration) {
        return new Table<>(binding.configured(Objects.requireNonNull(configuration, "configuration")));
    }

    /**
     * {@return this table, each request of which asks for the capacity that it consumes}
     *
     * <p>What is told goes to the observers, as {@link io.github.dynalect.observe.Event#capacity}.
     */
    public Table<T> reportingCapacity() {
        return new Table<>(binding.reportingCapacity());
    }

    /**
     * {@return this table, whose items are stored as they are given: no version is asked for or counted, no time is set, and no
     * identifier is made}
     *
     * <p>That is for imports, for what was read from a backup, and for corrections. Who stores another item with the version of
     * one that is there makes writes possible that overwrite it unseen; a {@code merge(item).unversioned()} does not. It is said
     * last, after {@link #only}.
     */
    public Table<T> verbatim() {
        return new Table<>(binding.verbatim());
    }

    /** {@return the creation of the table, as the schema describes it} */
    public CreateTable<T> createTable() {
        return CreateTable.of(binding);
    }

    /**
     * {@return the deletion of the table with all its items}
     *
     * @param repeatedName the table's name once more, so that no table goes by mistake
     * @throws io.github.dynalect.refusal.RefusedException if it is another name
     */
    public DeleteTable deleteTable(String repeatedName) {
        return DeleteTable.of(binding, repeatedName);
    }

    /**
     * {@return the read of the item with a key, as what the key is of}
     *
     * <p>By a key of one kind it gives an item of that kind, and none if an item of another kind is there.
     *
     * @param <K> what the key is of: the item type, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException if neither the primary key of the table's schema has made the key, nor
     *     that of one of its kinds
     */
    public <K extends T> Get<K> get(Key<K> key) {
        return Get.of(binding.of(key), key);
    }

    /** {@return the storing of an item, in place of the one with its key} */
    public Put<T> put(T item) {
        return Put.of(binding, item);
    }

    /** {@return the storing of an item's attributes, beside those of the stored item that the schema does not know} */
    public Merge<T> merge(T item) {
        return Merge.of(binding, item);
    }

    /**
     * {@return a change of the item with a key, which must be there, and be what the key is of}
     *
     * @param <K> what the key is of: the item type, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException as of {@link #get}
     */
    public <K extends T> Update<K> update(Key<K> key) {
        return Update.of(binding.of(key), key);
    }

    /**
     * {@return a change of the item with a key, or its creation; one that is there must be what the key is of}
     *
     * @param <K> what the key is of: the item type, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException as of {@link #get}
     */
    public <K extends T> Upsert<K> upsert(Key<K> key) {
        return Upsert.of(binding.of(key), key);
    }

    /**
     * {@return the demand that a condition hold of the item with a key, for a transaction that does not change it}
     *
     * <p>It does not hold of an item that is not what the key is of.
     *
     * @param <K> what the key is of: the item type, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException as of {@link #get}
     */
    public <K extends T> Check<K> check(Key<K> key, Condition<? super K> condition) {
        return Check.of(binding.of(key), key, condition);
    }

    /**
     * {@return the deletion of the item with a key; one that is there must be what the key is of}
     *
     * @param <K> what the key is of: the item type, or a kind of it
     * @throws io.github.dynalect.refusal.RefusedException as of {@link #get}
     */
    public <K extends T> Delete<K> delete(Key<K> key) {
        return Delete.of(binding.of(key), key);
    }

    /** {@return the deletion of the item with the key of this one, and with its version, if the schema keeps one} */
    public Delete<T> delete(T item) {
        return Delete.ofItem(binding, item);
    }

    /** {@return the reads of the items with some keys, of any number} */
    public BatchGet<T> batchGet(Iterable<? extends Key<? extends T>> keys) {
        return BatchGet.of(binding, keys);
    }

    /**
     * {@return the storing of some items, of any number, each by itself}
     *
     * <p>It asks nothing of the items that are there; so it is refused, when it is executed, if the schema keeps a version. The
     * result has the items with the identifiers that were made for them.
     */
    public BatchWrite<T> batchPut(Iterable<? extends T> items) {
        return BatchWrite.puts(binding, items);
    }

    /** {@return the deletions of the items with some keys, of any number, each by itself} */
    public BatchWrite<Key<? extends T>> batchDelete(Iterable<? extends Key<? extends T>> keys) {
        return BatchWrite.deletions(binding, keys);
    }

    /** {@return the read of a partition, or of a range of one, of the table or of a local index} */
    public Query<T> query(TableRange<? extends T> range) {
        return Query.of(binding, range);
    }

    /** {@return the read of a partition of a global index, or of a range of one} */
    public IndexQuery<T> query(IndexRange<? extends T> range) {
        return IndexQuery.of(binding, range);
    }

    /** {@return the read of a partition of a global index that holds parts of items, or of a range of one} */
    public PartialQuery<T> query(PartialRange<? extends T> range) {
        return PartialQuery.of(binding, range);
    }

    /**
     * {@return a global index of the table, to be scanned}
     *
     * @param index its handle
     */
    public Index<IndexScan<T>> index(IndexKey<? super T, ? extends IndexRange<?>> index) {
        return toScan(index, IndexScan.of(binding, index));
    }

    /**
     * {@return a global index of the table that holds parts of items, to be scanned}
     *
     * @param index its handle
     */
    public Index<PartialScan<T>> partialIndex(IndexKey<? super T, ? extends PartialRange<?>> index) {
        return toScan(index, PartialScan.of(binding, index));
    }

    /**
     * {@return a local index of the table, to be scanned}
     *
     * @param index its handle
     */
    public Index<Scan<T>> localIndex(IndexKey<? super T, ? extends TableRange<?>> index) {
        return toScan(index, Scan.of(binding, index));
    }

    private <S> Index<S> toScan(IndexKey<?, ?> index, S scan) {
        return new Index<>(binding + "." + index.name(), scan);
    }

    /** {@return the cursor that a text is, as a client gave it back; or why it is none of this table's} */
    public Either<CursorFailure, Cursor> cursor(String text) {
        return binding.access().cursors().read(binding.tableName(), Objects.requireNonNull(text, "text"));
    }

    /** {@return the read of all items} */
    public Scan<T> scan() {
        return Scan.of(binding);
    }

    /** {@return the table's name} */
    @Override
    public String toString() {
        return "Table[" + binding + "]";
    }
}
