package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import java.util.List;

/** The metamodel of a parcel, which is found by its city and day too. */
public final class Parcel_ {
    /** A parcel. */
    public record Parcel(String id, String city, String day, long weight, List<String> stops) {}

    public static final StringAttribute<Parcel> id = Attributes.string("id");
    public static final StringAttribute<Parcel> city = Attributes.string("city");
    public static final StringAttribute<Parcel> day = Attributes.string("day");
    public static final NumberAttribute<Parcel, Long> weight = Attributes.longInteger("weight");
    public static final ListAttribute<Parcel, String, StringAttribute<Parcel>> stops =
            Attributes.list(Path.of("stops"), Codecs.string(), Attributes::string);

    public static final SimpleKey<Parcel, String> KEY = PrimaryKey.of(id);
    public static final IndexKey.Of1<Parcel, String, PrefixIndexRange<Parcel, String, IndexRange<Parcel>>> BY_CITY =
            IndexKey.of("byCity", city, IndexSort.by(day, IndexSort.none()));

    public static final Schema<Parcel> SCHEMA = Schema.of("parcels", KEY)
            .attribute(id, Parcel::id)
            .attribute(city, Parcel::city)
            .attribute(day, Parcel::day)
            .attribute(weight, Parcel::weight)
            .attribute(stops, Parcel::stops)
            .index(SecondaryIndex.global(BY_CITY))
            .build(item -> new Parcel(item.get(id), item.get(city), item.get(day), item.get(weight), item.get(stops)));

    private Parcel_() {}
}
