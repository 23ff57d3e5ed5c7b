package io.github.dynalect.examples.rawsdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@DynamoDbTest
class MovieVotesTest {
    private static final Key<Movie_> SHINING = Movie_.KEY.key(1980, "The Shining");
    private static final Key<Movie_> NOTHING = Movie_.KEY.key(1980, "Nothing");

    private final DynamoDbClient client;
    private final String ballots;
    private final MovieVotes votes;

    MovieVotesTest(
            DynamoDbClient client,
            @FreshTable(partitionKey = "year", partitionKeyType = ScalarAttributeType.N, sortKey = "title")
                    String movies,
            @FreshTable(partitionKey = "voter", sortKey = "movie") String ballots) {
        this.client = client;
        this.ballots = ballots;
        this.votes = new MovieVotes(client, movies, ballots);
    }

    @BeforeEach
    void a_movie_is_there() {
        assertThat(votes.add(shining("8.4"))).isTrue();
    }

    private static Map<String, AttributeValue> shining(String rating) {
        Map<String, AttributeValue> movie = new LinkedHashMap<>(SHINING.toMap());
        movie.put("rating", AttributeValue.fromN(rating));
        return movie;
    }

    @Test
    void a_movie_is_added_once() {
        assertThat(votes.add(shining("1.0"))).isFalse();
        assertThat(votes.change(SHINING, MovieVotes.vote()).get()).containsEntry("rating", AttributeValue.fromN("8.4"));
    }

    @Test
    void an_update_gives_the_movie_after_it() {
        votes.change(SHINING, MovieVotes.vote());

        assertThat(votes.change(SHINING, MovieVotes.vote()).get()).containsEntry("votes", AttributeValue.fromN("2"));
    }

    @Test
    void an_update_that_is_refused_gives_the_movie_as_it_is() {
        assertThat(votes.change(SHINING, MovieVotes.raise(BigDecimal.ONE, 1)).getLeft())
                .isEqualTo(shining("8.4"));
    }

    @Test
    void a_vote_creates_no_movie() {
        assertThat(votes.change(NOTHING, MovieVotes.vote()).getLeft()).isEmpty();
    }

    @Test
    void a_ballot_counts_once() {
        assertThat(votes.cast(Ballot_.KEY.key("ann", "The Shining"), SHINING)).isEmpty();
        assertThat(votes.cast(Ballot_.KEY.key("ann", "The Shining"), SHINING))
                .containsExactly("ConditionalCheckFailed", "None");
        assertThat(votes.change(SHINING, MovieVotes.vote()).get()).containsEntry("votes", AttributeValue.fromN("2"));
    }

    @Test
    void no_ballot_is_left_of_a_vote_that_did_not_happen() {
        assertThat(votes.cast(Ballot_.KEY.key("ben", "Nothing"), NOTHING))
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(client.scan(scan -> scan.tableName(ballots)).items()).isEmpty();
    }
}
