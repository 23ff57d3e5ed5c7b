package io.github.dynalect.examples.orders;

import io.github.dynalect.examples.orders.domain.Order;
import io.github.dynalect.examples.orders.domain.Order_;
import io.github.dynalect.examples.orders.domain.Orders;
import io.github.dynalect.observe.LoggingObserver;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** What the service is made of, from the SDK's client up to the orders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrdersSettings.class)
class DynamoDbConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * The one client, for all threads. Spring closes it, after the server has answered its last request.
     *
     * @param others what else is said of the client, such as by a DynamoDB on this machine
     */
    @Bean
    DynamoDbClient client(OrdersSettings settings, ObjectProvider<UnaryOperator<DynamoDbClientBuilder>> others) {
        OrdersSettings.DynamoDb at = settings.dynamodb();
        DynamoDbClientBuilder builder = DynamoDbClient.builder()
                .region(Region.of(at.region()))
                .httpClientBuilder(Apache5HttpClient.builder().maxConnections(at.connections()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(at.timeLimit())
                        .apiCallAttemptTimeout(at.timeLimit().dividedBy(at.attempts()))
                        .retryStrategy(retries -> retries.maxAttempts(at.attempts())));
        Option.of(at.endpoint()).forEach(builder::endpointOverride);
        return Vector.ofAll(others)
                .foldLeft(builder, (told, other) -> other.apply(told))
                .build();
    }

    @Bean
    Table<Order> table(DynamoDbClient client, OrdersSettings settings, Clock clock) {
        return Dynalect.create(client)
                .sealingCursors(settings.cursors().sealing(clock))
                .observedBy(LoggingObserver.named("dynamodb"))
                .table(Order_.SCHEMA)
                .named(settings.table());
    }

    @Bean
    Orders orders(Table<Order> table, Clock clock) {
        return new Orders(table, clock);
    }

    /** Before the server listens; elsewhere the table is a matter of who runs the service, and not of the service. */
    @Bean
    @Profile("dev")
    SmartInitializingSingleton tableOfDevelopers(Table<Order> table) {
        return () -> {
            try {
                table.createTable().execute();
            } catch (ResourceInUseException e) {
                // It is there from an earlier start.
            }
        };
    }
}
