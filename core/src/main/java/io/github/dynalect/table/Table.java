package io.github.dynalect.table;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Binding;
import io.github.dynalect.operation.Delete;
import io.github.dynalect.operation.Get;
import io.github.dynalect.operation.Put;
import io.github.dynalect.operation.Query;
import io.github.dynalect.operation.Update;

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

    /** {@return this table's schema under another table name, such as that of a tenant or a test} */
    public Table<T> named(String tableName) {
        return new Table<>(new Binding<>(binding.schema(), tableName, binding.executor()));
    }

    /** {@return the read of the item with a key} */
    public Get<T> get(Key<? extends T> key) {
        return Get.of(binding, key);
    }

    /** {@return the storing of an item, in place of the one with its key} */
    public Put<T> put(T item) {
        return Put.of(binding, item);
    }

    /** {@return a change of the item with a key, which must be there} */
    public Update<T> update(Key<? extends T> key) {
        return Update.of(binding, key);
    }

    /** {@return the deletion of the item with a key} */
    public Delete<T> delete(Key<? extends T> key) {
        return Delete.of(binding, key);
    }

    /** {@return the read of a partition, or of a range of one} */
    public Query<T> query(TableRange<? extends T> range) {
        return Query.of(binding, range);
    }

    /** {@return the table's name} */
    @Override
    public String toString() {
        return "Table[" + binding + "]";
    }
}
