package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The items of one reading, which may be of several kinds: all in their order, and each kind by itself.
 *
 * <pre>{@code
 *     ItemsByKind<ShopItem> found = shop.query(ShopItem_.customerItems("ann")).grouped();
 *     Option<Customer> customer = found.first(Customer.class);
 *     List<Order> orders = found.of(Order.class);
 * }</pre>
 *
 * @param all the items, in their order
 * @param <T> what the kinds have in common
 */
public record ItemsByKind<T>(List<T> all) {
    /** The items of a list that holds no null. */
    public ItemsByKind {
        all = List.copyOf(Objects.requireNonNull(all, "all"));
    }

    /**
     * {@return the items of a kind, in their order}
     *
     * @param <K> the kind
     */
    public <K extends T> List<K> of(Class<K> kind) {
        Objects.requireNonNull(kind, "kind");
        List<K> items = new ArrayList<>();
        for (T item : all) {
            if (kind.isInstance(item)) {
                items.add(kind.cast(item));
            }
        }
        return List.copyOf(items);
    }

    /**
     * {@return the first item of a kind}
     *
     * @param <K> the kind
     */
    public <K extends T> Option<K> first(Class<K> kind) {
        Objects.requireNonNull(kind, "kind");
        return Option.ofOptional(all.stream().filter(kind::isInstance).findFirst())
                .map(kind::cast);
    }

    /** {@return how many items there are; not the items, which have values} */
    @Override
    public String toString() {
        return "ItemsByKind[" + all.size() + " items]";
    }
}
