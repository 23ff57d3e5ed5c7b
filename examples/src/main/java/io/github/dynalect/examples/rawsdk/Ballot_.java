package io.github.dynalect.examples.rawsdk;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.CompositeKey;
import io.github.dynalect.attribute.PrefixPartition;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;

/** Words for the attributes of a ballot, which says that somebody has voted for a movie. */
final class Ballot_ {
    static final StringAttribute<Ballot_> voter = Attributes.string("voter");
    static final StringAttribute<Ballot_> movie = Attributes.string("movie");

    static final CompositeKey<Ballot_, String, String, PrefixPartition<Ballot_, String>> KEY =
            PrimaryKey.of(voter, movie);

    private Ballot_() {}
}
