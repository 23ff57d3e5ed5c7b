package io.github.dynalect.movie;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.BinaryAttribute;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedPartialRange;
import io.github.dynalect.attribute.OrderedPartition;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartialRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.core.SdkBytes;

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

    public static final ListAttribute<Movie, String, StringAttribute<Movie>> actors =
            Attributes.list(Path.of("info").child("actors"), Codecs.string(), Attributes::string);
    public static final MapAttribute<Movie, Integer, NumberAttribute<Movie, Integer>> votes =
            Attributes.map(Path.of("votes"), Codecs.integer(), path -> Attributes.integer(path));
    public static final BinaryAttribute<Movie, SdkBytes> poster = Attributes.binary("poster");
    public static final UntypedAttribute<Movie> anything = Attributes.untyped("anything");

    public static final CompositeKey<Movie, Integer, String, PrefixPartition<Movie, String>> KEY =
            PrimaryKey.of(year, title);

    /** An index by studio and year, sorted by genre, then title, then rating. */
    public static final IndexKey.Of2<
                    Movie,
                    String,
                    Integer,
                    PrefixIndexRange<
                            Movie,
                            String,
                            PrefixIndexRange<Movie, String, OrderedIndexRange<Movie, BigDecimal, IndexRange<Movie>>>>>
            BY_LABEL = IndexKey.of(
                    "byLabel",
                    Attributes.<Movie>string("label"),
                    year,
                    IndexSort.by(
                            Attributes.<Movie>string("genre"),
                            IndexSort.by(title, IndexSort.by(rating, IndexSort.none()))));

    /** An index of parts of movies, by label, sorted by genre and then by rating. */
    public static final IndexKey.Of1<
                    Movie,
                    String,
                    PrefixPartialRange<Movie, String, OrderedPartialRange<Movie, BigDecimal, PartialRange<Movie>>>>
            RATINGS = IndexKey.of(
                    "ratings",
                    Attributes.<Movie>string("label"),
                    IndexSort.partialBy(
                            Attributes.<Movie>string("genre"), IndexSort.partialBy(rating, IndexSort.partial())));

    /** A local index: the movies of a year by their ratings. */
    public static final IndexKey.Of1<Movie, Integer, OrderedPartition<Movie, BigDecimal>> BY_RATING =
            IndexKey.of("byRating", year, IndexSort.local(rating));

    private Movie_() {}
}
