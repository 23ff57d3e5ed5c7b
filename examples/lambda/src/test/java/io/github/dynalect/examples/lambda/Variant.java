package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who does the work. */
enum Variant {
    /** Code by hand on the raw SDK. */
    BY_HAND {
        @Override
        Function<Request, APIGatewayV2HTTPResponse> function(DynamoDbClient client, String table) {
            return new ReadingsByHand(client, table)::answer;
        }
    },
    /** The same, with a read before the first request. */
    BY_HAND_PRIMED {
        @Override
        Function<Request, APIGatewayV2HTTPResponse> function(DynamoDbClient client, String table) {
            ReadingsByHand readings = new ReadingsByHand(client, table);
            readings.prime();
            return readings::answer;
        }
    },
    /** What is deployed, without that read. */
    DYNALECT {
        @Override
        Function<Request, APIGatewayV2HTTPResponse> function(DynamoDbClient client, String table) {
            return new ReadingsFunction(client, table)::answer;
        }
    },
    /** What is deployed. */
    DYNALECT_PRIMED {
        @Override
        Function<Request, APIGatewayV2HTTPResponse> function(DynamoDbClient client, String table) {
            ReadingsFunction readings = new ReadingsFunction(client, table);
            readings.prime();
            return readings::answer;
        }
    };

    /** {@return the function, made anew} */
    abstract Function<Request, APIGatewayV2HTTPResponse> function(DynamoDbClient client, String table);
}
