package io.github.dynalect.examples.orders;

import io.github.dynalect.testing.DynamoDbServer;
import java.util.function.UnaryOperator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The service as a program to try, with a DynamoDB of its own that begins and ends with it. */
public final class LocalOrdersApi {
    private LocalOrdersApi() {}

    /** Starts both. */
    public static void main(String[] args) {
        start(args);
    }

    static ConfigurableApplicationContext start(String... args) {
        return SpringApplication.from(OrdersApi::main)
                .with(DynamoDbOnThisMachine.class)
                .withAdditionalProfiles("dev")
                .run(args)
                .getApplicationContext();
    }

    static final class DynamoDbOnThisMachine {
        @Bean
        DynamoDbServer server() {
            return DynamoDbServer.start();
        }

        @Bean
        UnaryOperator<DynamoDbClientBuilder> address(DynamoDbServer server) {
            return server::configure;
        }
    }
}
