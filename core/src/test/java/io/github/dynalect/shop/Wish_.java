package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The metamodel of a wish, which must have nothing but its key. Only one with a shop and a price is in the index. */
public final class Wish_ {
    /** A wish. */
    public record Wish(
            String owner,
            String title,
            Option<String> shop,
            Option<BigDecimal> price,
            Set<String> tags,
            Option<List<String>> notes) {}

    public static final StringAttribute<Wish> owner = Attributes.string("owner");
    public static final StringAttribute<Wish> title = Attributes.string("title");
    public static final StringAttribute<Wish> shop = Attributes.string("shop");
    public static final NumberAttribute<Wish, BigDecimal> price = Attributes.decimal("price");
    public static final SetAttribute<Wish, String> tags = Attributes.stringSet("tags");
    public static final ListAttribute<Wish, String, StringAttribute<Wish>> notes = Attributes.stringList("notes");

    public static final CompositeKey<Wish, String, String, PrefixPartition<Wish, String>> KEY =
            PrimaryKey.of(owner, title);
    public static final IndexKey.Of1<Wish, String, OrderedIndexRange<Wish, BigDecimal, IndexRange<Wish>>> BY_SHOP =
            IndexKey.of("byShop", shop, IndexSort.by(price, IndexSort.none()));

    public static final Schema<Wish> SCHEMA = Schema.of("wishes", KEY)
            .attribute(owner, Wish::owner)
            .attribute(title, Wish::title)
            .optional(shop, Wish::shop)
            .optional(price, Wish::price)
            .attribute(tags, Wish::tags)
            .optional(notes, Wish::notes)
            .index(SecondaryIndex.global(BY_SHOP))
            .build(item -> new Wish(
                    item.get(owner),
                    item.get(title),
                    item.find(shop),
                    item.find(price),
                    item.get(tags),
                    item.find(notes)));

    private Wish_() {}

    public static Key<Wish> key(String owner, String title) {
        return KEY.key(owner, title);
    }

    /** A wish that has its key only. */
    public static Wish bare(String owner, String title) {
        return new Wish(owner, title, Option.none(), Option.none(), Set.of(), Option.none());
    }

    /** A wish that is in the index. */
    public static Wish priced(String owner, String title, String shop, long price) {
        return new Wish(
                owner, title, Option.some(shop), Option.some(BigDecimal.valueOf(price)), Set.of(), Option.none());
    }
}
