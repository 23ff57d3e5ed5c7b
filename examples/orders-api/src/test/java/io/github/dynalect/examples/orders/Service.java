package io.github.dynalect.examples.orders;

import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The whole service on a port of its own, with a table of its own, whose requests are counted and fare as a test says. */
final class Service implements AutoCloseable {
    private final String table = "orders-" + UUID.randomUUID();
    private final DynamoDbServer server;
    private final AtomicReference<Fate> fate = new AtomicReference<>(Fate.arrive());
    private final ScriptedHttpClient http =
            ScriptedHttpClient.of(Script.every(1, exchange -> fate.get().meet(exchange)));
    private final VirtualTime time = VirtualTime.standing();
    private final ConfigurableApplicationContext context;

    private Service(DynamoDbServer server, String... args) {
        this.server = server;
        this.context = new SpringApplicationBuilder(OrdersApi.class)
                .profiles("dev")
                .initializers(beans -> register((GenericApplicationContext) beans))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--logging.level.root=off",
                                        "--spring.main.banner-mode=off",
                                        "--orders.table=" + table),
                                Stream.of(args))
                        .toArray(String[]::new));
    }

    static Service start(DynamoDbServer server, String... args) {
        return new Service(server, args);
    }

    private void register(GenericApplicationContext beans) {
        beans.registerBean("scripted", Scripted.class, () -> new Scripted(server, http));
        beans.registerBean("time", Clock.class, time::clock, clock -> clock.setPrimary(true));
    }

    private record Scripted(DynamoDbServer server, SdkHttpClient http) implements UnaryOperator<DynamoDbClientBuilder> {
        @Override
        public DynamoDbClientBuilder apply(DynamoDbClientBuilder client) {
            return server.configure(client).httpClientBuilder(defaults -> http);
        }
    }

    /** A program of a customer. */
    Customer customer(String name) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Customer(URI.create("http://localhost:" + port), name);
    }

    /** What comes of something while all requests to DynamoDB fare in one way. */
    <R> R under(Fate other, Supplier<R> what) {
        fate.set(other);
        try {
            return what.get();
        } finally {
            fate.set(Fate.arrive());
        }
    }

    /** How many requests were sent to DynamoDB, up to now. */
    int sent() {
        return http.sent();
    }

    VirtualTime time() {
        return time;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    String table() {
        return table;
    }

    /** Ends the service, and deletes the table. */
    @Override
    public void close() {
        context.close();
        server.client().deleteTable(delete -> delete.tableName(table));
        http.close();
    }
}
