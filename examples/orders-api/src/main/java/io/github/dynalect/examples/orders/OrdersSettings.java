package io.github.dynalect.examples.orders;

import io.github.dynalect.cursor.CursorKeys;
import io.vavr.collection.Vector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the configuration says below {@code orders}; without it the service does not start.
 *
 * @param table the name of the table
 * @param dynamodb how it is reached
 * @param pages how large the pages of a list are
 * @param cursors how the cursors of pages are sealed
 */
@Validated
@ConfigurationProperties("orders")
public record OrdersSettings(
        @NotBlank String table,
        @NotNull @Valid DynamoDb dynamodb,
        @NotNull @Valid Pages pages,
        @NotNull @Valid Cursors cursors) {
    /**
     * How DynamoDB is reached.
     *
     * @param region the region of the table
     * @param endpoint where it is, if it is not that of the region
     * @param timeLimit how long a call may take; each of its attempts has its share of that
     * @param attempts how often the SDK sends a request at most; who waits for an answer gets a 503 rather than wait longer
     * @param connections how many requests may be under way at a time
     */
    public record DynamoDb(
            @NotBlank String region,
            @Nullable URI endpoint,
            @NotNull Duration timeLimit,
            @Positive int attempts,
            @Positive int connections) {}

    /**
     * How large pages are.
     *
     * @param usual how many orders a page has if the request does not say
     * @param largest how many it has at most, whatever the request says
     */
    public record Pages(@Positive int usual, @Positive int largest) {}

    /**
     * How cursors are sealed.
     *
     * @param validFor how old a cursor may be
     * @param keys the first one seals, all of them open
     */
    public record Cursors(
            @NotNull Duration validFor, @NotEmpty List<@Valid Key> keys) {
        CursorKeys sealing(Clock clock) {
            Key writing = keys.get(0);
            return Vector.ofAll(keys)
                    .tail()
                    .foldLeft(
                            CursorKeys.of(writing.id(), writing.aes()),
                            (all, reading) -> all.alsoReading(reading.id(), reading.aes()))
                    .validFor(validFor)
                    .by(clock);
        }
    }

    /**
     * A key for AES.
     *
     * @param id what cursors name it by, for all to read
     * @param secret 16, 24 or 32 random bytes, in Base64
     */
    public record Key(@NotBlank String id, @NotBlank String secret) {
        SecretKey aes() {
            return new SecretKeySpec(Base64.getDecoder().decode(secret), "AES");
        }

        /** The id only. */
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
