package io.github.dynalect.examples.guide;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.MapAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;

/** The words of the guide's page on expressions; the class itself marks what belongs together. */
final class Song_ {
    // @start region=words
    static final StringAttribute<Song_> artist = Attributes.string("artist");
    static final StringAttribute<Song_> title = Attributes.string("title");
    static final NumberAttribute<Song_, Integer> year = Attributes.integer("year");
    static final NumberAttribute<Song_, Long> plays = Attributes.longInteger("plays");
    static final SetAttribute<Song_, String> genres = Attributes.stringSet("genres");
    static final ListAttribute<Song_, String, StringAttribute<Song_>> credits = Attributes.stringList("credits");
    static final MapAttribute<Song_, Integer, NumberAttribute<Song_, Integer>> ratings =
            Attributes.map(Path.of("ratings"), Codecs.integer(), Attributes::integer);
    static final StringAttribute<Song_> label = Attributes.string(Path.parse("info.label"));
    // @end

    // @start region=keys
    static final CompositeKey<Song_, String, String, PrefixPartition<Song_, String>> KEY = PrimaryKey.of(artist, title);

    static final IndexKey.Of1<
                    Song_, Integer, PrefixIndexRange<Song_, String, OrderedIndexRange<Song_, Long, IndexRange<Song_>>>>
            BY_YEAR = IndexKey.of("byYear", year, IndexSort.by(artist, IndexSort.by(plays, IndexSort.none())));
    // @end

    private Song_() {}
}
