package io.github.dynalect.examples.rawsdk;

import static io.github.dynalect.examples.rawsdk.Movie_.rating;
import static io.github.dynalect.examples.rawsdk.Movie_.title;
import static io.github.dynalect.examples.rawsdk.Movie_.votes;

import io.github.dynalect.expression.Key;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Expressions alone, in writes of the raw SDK: a put, an update, and both in a transaction. */
final class MovieVotes {
    private final DynamoDbClient client;
    private final String movies;
    private final String ballots;

    MovieVotes(DynamoDbClient client, String movies, String ballots) {
        this.client = client;
        this.movies = movies;
        this.ballots = ballots;
    }

    /** Stores a movie, unless there is one with its key; whether it did. */
    boolean add(Map<String, AttributeValue> movie) {
        // @start region=put
        Rendered creation = Renderer.render(WriteExpressions.onlyIf(title.notExists()));
        try {
            client.putItem(put -> put.tableName(movies)
                    .item(movie)
                    .conditionExpression(creation.condition().getOrNull())
                    .expressionAttributeNames(creation.names())
                    .expressionAttributeValues(creation.values()));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
        // @end
    }

    // @start region=vote
    /** One vote more, for a movie that is there. */
    static UpdateExpressions<Movie_> vote() {
        return UpdateExpressions.update(votes.add(1)).onlyIf(title.exists());
    }
    // @end

    /** A better rating, for a movie that enough have voted for. */
    static UpdateExpressions<Movie_> raise(BigDecimal by, int enough) {
        return UpdateExpressions.update(rating.set(rating.plus(by))).onlyIf(votes.ge(enough));
    }

    /** Changes a movie: the item after, or as it is if the condition did not hold. */
    Either<Map<String, AttributeValue>, Map<String, AttributeValue>> change(
            Key<Movie_> key, UpdateExpressions<Movie_> update) {
        // @start region=update
        Rendered change = Renderer.render(update);
        try {
            return Either.right(client.updateItem(request -> request.tableName(movies)
                            .key(key.toMap())
                            .updateExpression(change.update().getOrNull())
                            .conditionExpression(change.condition().getOrNull())
                            .expressionAttributeNames(change.names())
                            .expressionAttributeValues(change.values())
                            .returnValues(ReturnValue.ALL_NEW)
                            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                    .attributes());
        } catch (ConditionalCheckFailedException e) {
            return Either.left(e.item());
        }
        // @end
    }

    /** Casts a ballot and counts it, or neither: the reasons against, in the order of the actions; none if it is done. */
    List<String> cast(Key<Ballot_> ballot, Key<Movie_> movie) {
        // @start region=transaction
        Rendered once = Renderer.render(WriteExpressions.onlyIf(Ballot_.voter.notExists()));
        Rendered counted = Renderer.render(vote()); // each action has placeholders of its own
        TransactWriteItem put = TransactWriteItem.builder()
                .put(action -> action.tableName(ballots)
                        .item(ballot.toMap())
                        .conditionExpression(once.condition().getOrNull())
                        .expressionAttributeNames(once.names())
                        .expressionAttributeValues(once.values()))
                .build();
        TransactWriteItem update = TransactWriteItem.builder()
                .update(action -> action.tableName(movies)
                        .key(movie.toMap())
                        .updateExpression(counted.update().getOrNull())
                        .conditionExpression(counted.condition().getOrNull())
                        .expressionAttributeNames(counted.names())
                        .expressionAttributeValues(counted.values()))
                .build();
        // @end
        try {
            client.transactWriteItems(request -> request.transactItems(put, update));
            return List.of();
        } catch (TransactionCanceledException e) {
            return e.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .toList();
        }
    }
}
