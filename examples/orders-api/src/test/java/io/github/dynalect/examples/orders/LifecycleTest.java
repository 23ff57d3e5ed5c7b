package io.github.dynalect.examples.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How the service begins and ends. */
@DynamoDbTest
class LifecycleTest {
    private static final String KEY = "b2xkZXItb2xkZXItb2xkZXItb2xkZXItb2xkZXItb2w=";

    @Test
    @Timeout(30)
    void a_request_that_has_begun_is_answered_before_the_service_ends(DynamoDbServer server) {
        Service service = Service.start(server, "--orders.dynamodb.time-limit=20s");
        Customer ann = service.customer("ann");
        CompletableFuture<Boolean> underWay = new CompletableFuture<>();
        CompletableFuture<Boolean> mayGoOn = new CompletableFuture<>();
        Fate held = exchange -> {
            underWay.complete(true);
            mayGoOn.join();
            return exchange.send();
        };

        Answer answer = service.under(held, () -> {
            CompletableFuture<Answer> coming = ann.asking("GET", "/orders", "");
            underWay.join();
            CompletableFuture<Void> ending = CompletableFuture.runAsync(service::close);
            while (isOpen(ann.service())) {
                Thread.onSpinWait();
            }
            mayGoOn.complete(true);
            ending.join();
            return coming.join();
        });

        assertThat(answer).hasToString("""
                200 {"orders":[]}""");
    }

    @Test
    void a_table_that_is_there_from_an_earlier_start_stays_as_it_is(DynamoDbServer server) {
        try (Service service = Service.start(server)) {
            Customer ann = service.customer("ann");
            ann.put("/orders/o-1", """
                    {"lines":[{"product":"pen","quantity":1,"priceInCents":150}]}""");

            service.context()
                    .getBean("tableOfDevelopers", SmartInitializingSingleton.class)
                    .afterSingletonsInstantiated();

            assertThat(ann.get("/orders/o-1").status()).isEqualTo(200);
        }
    }

    @Test
    void the_client_has_the_configured_region_and_endpoint_and_is_closed_with_the_service() {
        DynamoDbClient client;
        try (ConfigurableApplicationContext context = start(
                "--orders.dynamodb.region=eu-west-3",
                "--orders.dynamodb.endpoint=http://localhost:1",
                "--orders.cursors.keys[0].id=only",
                "--orders.cursors.keys[0].secret=" + KEY)) {
            client = context.getBean(DynamoDbClient.class);

            assertThat(client.serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_3);
            assertThat(client.serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("http://localhost:1"));
        }
        assertThatThrownBy(client::listTables).as("a closed client").isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void without_a_key_for_cursors_the_service_does_not_start() {
        assertThatThrownBy(() -> start("--orders.dynamodb.region=eu-west-3").close())
                .hasStackTraceContaining("'cursors.keys'");
    }

    @Test
    void a_key_does_not_show_its_secret() {
        assertThat(new OrdersSettings.Key("2025-11", KEY)).hasToString("Key[2025-11]");
    }

    /** All but the web, and not as developers have it. */
    private static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(DynamoDbConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=off", "spring.main.banner-mode=off")
                .run(args);
    }

    private static boolean isOpen(URI service) {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
