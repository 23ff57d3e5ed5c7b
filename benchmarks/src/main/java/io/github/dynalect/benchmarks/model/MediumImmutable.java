package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The medium record as an immutable class of the Enhanced client, which makes it by a builder. */
@DynamoDbImmutable(builder = MediumImmutable.Builder.class)
@NullUnmarked
public record MediumImmutable(
        @DynamoDbPartitionKey String id,
        String name,
        Standing standing,
        Instant since,
        BigDecimal balance,
        int stays,
        boolean active,
        double rating,
        String note,
        AddressImmutable address,
        List<String> rooms,
        Set<String> wishes) {
    /** What the client reads off the class. */
    public static final TableSchema<MediumImmutable> SCHEMA = TableSchema.fromImmutableClass(MediumImmutable.class);

    /** {@return the immutable of a record} */
    public static MediumImmutable of(Medium medium) {
        return new MediumImmutable(
                medium.id(),
                medium.name(),
                medium.standing(),
                medium.since(),
                medium.balance(),
                medium.stays(),
                medium.active(),
                medium.rating(),
                medium.note().getOrNull(),
                AddressImmutable.of(medium.address()),
                medium.rooms(),
                medium.wishes());
    }

    /** What the client puts the attributes into. */
    public static final class Builder {
        private String id;
        private String name;
        private Standing standing;
        private Instant since;
        private BigDecimal balance;
        private int stays;
        private boolean active;
        private double rating;
        private String note;
        private AddressImmutable address;
        private List<String> rooms;
        private Set<String> wishes;

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder standing(Standing standing) {
            this.standing = standing;
            return this;
        }

        public Builder since(Instant since) {
            this.since = since;
            return this;
        }

        public Builder balance(BigDecimal balance) {
            this.balance = balance;
            return this;
        }

        public Builder stays(int stays) {
            this.stays = stays;
            return this;
        }

        public Builder active(boolean active) {
            this.active = active;
            return this;
        }

        public Builder rating(double rating) {
            this.rating = rating;
            return this;
        }

        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public Builder address(AddressImmutable address) {
            this.address = address;
            return this;
        }

        public Builder rooms(List<String> rooms) {
            this.rooms = rooms;
            return this;
        }

        public Builder wishes(Set<String> wishes) {
            this.wishes = wishes;
            return this;
        }

        public MediumImmutable build() {
            return new MediumImmutable(
                    id, name, standing, since, balance, stays, active, rating, note, address, rooms, wishes);
        }
    }
}
