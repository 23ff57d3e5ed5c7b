package io.github.dynalect.examples.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.quickstart.Address;
import io.github.dynalect.examples.quickstart.User;
import io.github.dynalect.examples.quickstart.UserStatus;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The metamodel that the processor writes and the one by hand say the same. */
class SameMetamodelTest {
    private static final User ANN = new User(
            "user-123",
            "ann@example.com",
            "Ann",
            UserStatus.ACTIVE,
            Instant.parse("2024-01-31T09:30:00Z"),
            new BigDecimal("50"),
            Set.of("swiss"),
            new Address("Bern", "3011"),
            Option.some("4711"));

    private final Table<User> written = table(io.github.dynalect.examples.quickstart.User_.SCHEMA);
    private final Table<User> byHand = table(User_.SCHEMA);

    @Test
    void items_are_stored_and_read_alike() {
        assertThat(io.github.dynalect.examples.quickstart.User_.SCHEMA.encode(ANN))
                .isEqualTo(User_.SCHEMA.encode(ANN));
        assertThat(io.github.dynalect.examples.quickstart.User_.SCHEMA.decode(User_.SCHEMA.encode(ANN)))
                .isEqualTo(Either.right(ANN));
        assertThat(User_.SCHEMA.decode(io.github.dynalect.examples.quickstart.User_.SCHEMA.encode(ANN)))
                .isEqualTo(Either.right(ANN));
    }

    @Test
    void requests_are_the_same() {
        var key = io.github.dynalect.examples.quickstart.User_.key("user-123", "ann@example.com");

        assertThat(written.createTable().request())
                .isEqualTo(byHand.createTable().request());
        assertThat(written.put(ANN).ifAbsent().request())
                .isEqualTo(byHand.put(ANN).ifAbsent().request());
        assertThat(written.get(key).request())
                .isEqualTo(byHand.get(User_.key("user-123", "ann@example.com")).request());
        assertThat(written.update(key)
                        .set(io.github.dynalect.examples.quickstart.User_.address.city, "Biel")
                        .add(io.github.dynalect.examples.quickstart.User_.tags, "early")
                        .remove(io.github.dynalect.examples.quickstart.User_.temporaryCode)
                        .onlyIf(io.github.dynalect.examples.quickstart.User_.balance.lt(60))
                        .request())
                .isEqualTo(byHand.update(User_.key("user-123", "ann@example.com"))
                        .set(User_.address.city, "Biel")
                        .add(User_.tags, "early")
                        .remove(User_.temporaryCode)
                        .onlyIf(User_.balance.lt(60))
                        .request());
        assertThat(written.query(io.github.dynalect.examples.quickstart.User_.partition("user-123")
                                .sortBeginsWith("ann"))
                        .filter(io.github.dynalect.examples.quickstart.User_.status.eq(UserStatus.ACTIVE))
                        .request())
                .isEqualTo(byHand.query(User_.partition("user-123").sortBeginsWith("ann"))
                        .filter(User_.status.eq(UserStatus.ACTIVE))
                        .request());
    }

    /** Nothing is sent, so the client answers nothing. */
    private static Table<User> table(io.github.dynalect.schema.Schema<User> schema) {
        return Dynalect.create(new DynamoDbClient() {
                    @Override
                    public String serviceName() {
                        return "none";
                    }

                    @Override
                    public void close() {
                        // Nothing is open.
                    }
                })
                .table(schema);
    }
}
