package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.function.Function;

/**
 * A cold start without a network: makes a function and invokes it once, and prints the nanoseconds that both took, and the
 * answer. It is told the variant and the scenario.
 */
final class FirstInvocation {
    private FirstInvocation() {}

    public static void main(String[] arguments) {
        Variant variant = Variant.valueOf(arguments[0]);
        Request request = Scenario.valueOf(arguments[1]).request();
        long start = System.nanoTime();
        Function<Request, APIGatewayV2HTTPResponse> function =
                variant.function(ReadingsFunction.client(new CannedHttpClient()), "readings");
        long made = System.nanoTime();
        APIGatewayV2HTTPResponse answer = function.apply(request);
        long answered = System.nanoTime();
        System.out.println(made - start);
        System.out.println(answered - made);
        System.out.print(answer.getStatusCode() + "\n" + answer.getBody());
    }
}
