package io.github.dynalect.movie;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TextPartition;
import io.github.dynalect.path.Path;
import java.math.BigDecimal;
import java.time.Instant;

/** A metamodel by hand. Many of its names are reserved words of DynamoDB, which must not matter. */
public final class Movie_ {
    public static final NumberAttribute<Movie, Integer> year = Attributes.integer("year");
    public static final StringAttribute<Movie> title = Attributes.string("title");
    public static final StringAttribute<Movie> original = Attributes.string("original");
    public static final NumberAttribute<Movie, BigDecimal> rating = Attributes.decimal("rating");
    public static final NumberAttribute<Movie, Long> views = Attributes.longInteger("views");
    public static final SetAttribute<Movie, String> genres = Attributes.stringSet("genres");
    public static final OrderedAttribute<Movie, Instant> seen = Attributes.instant("seen");
    public static final Attribute<Movie, Boolean> restored = Attributes.bool("restored");
    public static final StringAttribute<Movie> studio =
            Attributes.string(Path.of("info").child("studio"));
    public static final StringAttribute<Movie> actor =
            Attributes.string(Path.of("info").child("actors").at(0));

    public static final CompositeKey<Movie, Integer, String, TextPartition<Movie>> KEY = PrimaryKey.of(year, title);

    private Movie_() {}
}
