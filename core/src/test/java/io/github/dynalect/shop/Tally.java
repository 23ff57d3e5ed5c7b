package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;

/** An item with a version and nothing else that is kept for it; a new one has none. */
public record Tally(String name, long count, Option<Integer> version) {
    public static final StringAttribute<Tally> NAME = Attributes.string("name");
    public static final NumberAttribute<Tally, Long> COUNT = Attributes.longInteger("count");
    public static final NumberAttribute<Tally, Integer> VERSION = Attributes.integer("version");
    public static final SimpleKey<Tally, String> KEY = PrimaryKey.of(NAME);

    public static final Schema<Tally> SCHEMA = Schema.of("tallies", KEY)
            .attribute(NAME, Tally::name)
            .attribute(COUNT, Tally::count)
            .optional(VERSION, Tally::version)
            .version(VERSION)
            .build(item -> new Tally(item.get(NAME), item.get(COUNT), item.find(VERSION)));

    public Tally(String name, long count) {
        this(name, count, Option.none());
    }

    public Tally(String name, long count, int version) {
        this(name, count, Option.some(version));
    }

    public static Key<Tally> key(String name) {
        return KEY.key(name);
    }

    /** The same tally, one more. */
    public Tally more() {
        return new Tally(name, count + 1, version);
    }

    public int stored() {
        return version.getOrElse(0);
    }
}
