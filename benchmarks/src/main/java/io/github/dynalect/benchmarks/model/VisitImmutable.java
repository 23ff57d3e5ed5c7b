package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The visit as an immutable class of the Enhanced client, which makes it by a builder. */
@DynamoDbImmutable(builder = VisitImmutable.Builder.class)
@NullUnmarked
public record VisitImmutable(
        @DynamoDbPartitionKey String id,
        String host,
        String guest,
        Visit.Mood mood,
        Instant since,
        BigDecimal bill,
        Set<String> wishes,
        List<String> rooms,
        boolean paid,
        String note) {
    /** What the client reads off the class. */
    public static final TableSchema<VisitImmutable> SCHEMA = TableSchema.fromImmutableClass(VisitImmutable.class);

    /** {@return the immutable of the first visit} */
    public static VisitImmutable first() {
        return new VisitImmutable(
                "v-1",
                "Ritz",
                "Ann",
                Visit.Mood.MERRY,
                Instant.ofEpochSecond(1_700_000_000L, 5),
                new BigDecimal("99.5"),
                Set.of("tea", "quiet"),
                List.of("7", "8"),
                true,
                "late");
    }

    /** What the client puts the attributes into. */
    public static final class Builder {
        private String id;
        private String host;
        private String guest;
        private Visit.Mood mood;
        private Instant since;
        private BigDecimal bill;
        private Set<String> wishes;
        private List<String> rooms;
        private boolean paid;
        private String note;

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder guest(String guest) {
            this.guest = guest;
            return this;
        }

        public Builder mood(Visit.Mood mood) {
            this.mood = mood;
            return this;
        }

        public Builder since(Instant since) {
            this.since = since;
            return this;
        }

        public Builder bill(BigDecimal bill) {
            this.bill = bill;
            return this;
        }

        public Builder wishes(Set<String> wishes) {
            this.wishes = wishes;
            return this;
        }

        public Builder rooms(List<String> rooms) {
            this.rooms = rooms;
            return this;
        }

        public Builder paid(boolean paid) {
            this.paid = paid;
            return this;
        }

        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public VisitImmutable build() {
            return new VisitImmutable(id, host, guest, mood, since, bill, wishes, rooms, paid, note);
        }
    }
}
