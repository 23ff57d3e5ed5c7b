package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorFailure;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Page;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The function: it stores what devices have measured, and tells it.
 *
 * <p>Lambda makes one for each environment that it starts, and asks it one request after another.
 */
public final class ReadingsFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private static final int PAGE = 25;

    private final Table<Reading> readings;

    /** What Lambda calls: region, credentials and table are in the environment. */
    public ReadingsFunction() {
        this(client(UrlConnectionHttpClient.create()), System.getenv("READINGS_TABLE"));
        prime();
    }

    ReadingsFunction(DynamoDbClient client, String table) {
        this.readings = Dynalect.create(client).table(Reading_.SCHEMA).named(table);
    }

    /** Reads what nobody has sent, so that what every first call of the SDK takes is over before the first request. */
    void prime() {
        try {
            Option<Reading> unused =
                    readings.get(Reading_.key("-", Instant.EPOCH)).execute();
        } catch (SdkException e) {
            // Without an answer it is warm all the same; a constructor that fails would make Lambda start over and
            // over.
        }
    }

    /** {@return a client with the region and the credentials of the environment, where Lambda puts them} */
    static DynamoDbClient client(SdkHttpClient http) {
        return DynamoDbClient.builder()
                .httpClient(http)
                .region(Region.of(System.getenv("AWS_REGION")))
                .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                .build();
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(new Request(event));
    }

    APIGatewayV2HTTPResponse answer(Request request) {
        try {
            return switch (request.route()) {
                case "PUT /devices/{device}/readings/{at}" -> put(request);
                case "GET /devices/{device}/readings/{at}" -> get(request);
                case "GET /devices/{device}/readings" -> newest(request);
                default -> Answers.notFound();
            };
        } catch (RefusedException wrong) { // nothing was sent; the message would tell the table's name too
            return Answers.badRequest(wrong.rule().statement());
        }
    }

    private APIGatewayV2HTTPResponse put(Request request) {
        return request.reading().map(this::put).orElseGet(Answers::noReading);
    }

    // @start region=put
    private APIGatewayV2HTTPResponse put(Reading reading) {
        return readings.put(reading)
                .ifAbsent()
                .attempt()
                .fold(failed -> alreadyThere(reading, failed), Answers::created);
    }

    /** A device that has got no answer sends its reading again, and so does the SDK: the same reading is no conflict. */
    private static APIGatewayV2HTTPResponse alreadyThere(Reading reading, ConditionFailed<Reading> failed) {
        Option<Reading> there = failed.fold(
                missing -> Option.none(), refused -> refused.current().toOption());
        return there.contains(reading) ? Answers.found(reading) : Answers.conflict(there.toJavaList());
    }
    // @end

    private APIGatewayV2HTTPResponse get(Request request) {
        return request.at().map(at -> get(Reading_.key(request.device(), at))).orElseGet(Answers::noReading);
    }

    private APIGatewayV2HTTPResponse get(Key<Reading> key) {
        return readings.get(key).execute().map(Answers::found).getOrElse(Answers::notFound);
    }

    private APIGatewayV2HTTPResponse newest(Request request) {
        return after(request)
                .map(cursor -> readings.query(Reading_.partition(request.device()))
                        .descending()
                        .limit(PAGE)
                        .after(cursor)
                        .page())
                .fold(failure -> Answers.badRequest(failure.describe()), ReadingsFunction::page);
    }

    private Either<CursorFailure, Option<Cursor>> after(Request request) {
        return request.after()
                .map(text -> readings.cursor(text).map(Option::some))
                .orElseGet(() -> Either.right(Option.none()));
    }

    private static APIGatewayV2HTTPResponse page(Page<Reading> page) {
        return page.next()
                .map(cursor -> Answers.page(page.rows(), cursor.text()))
                .getOrElse(() -> Answers.lastPage(page.rows()));
    }
}
