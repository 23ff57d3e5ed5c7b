package io.github.dynalect.examples.rawsdk;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.path.Path;
import java.math.BigDecimal;

/**
 * Words for the attributes of a movie. There is no record behind them: the item type marks what belongs together, and
 * this class can be it.
 */
public final class Movie_ {
    // @start region=words
    static final NumberAttribute<Movie_, Integer> year = Attributes.integer("year");
    static final StringAttribute<Movie_> title = Attributes.string("title");
    static final NumberAttribute<Movie_, BigDecimal> rating = Attributes.decimal("rating");
    static final NumberAttribute<Movie_, Integer> votes = Attributes.integer("votes");
    static final StringAttribute<Movie_> studio =
            Attributes.string(Path.of("info").child("studio"));

    static final CompositeKey<Movie_, Integer, String, PrefixPartition<Movie_, String>> KEY =
            PrimaryKey.of(year, title);
    // @end

    private Movie_() {}
}
