package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The small record as an immutable class of the Enhanced client, which makes it by a builder. */
@DynamoDbImmutable(builder = SmallImmutable.Builder.class)
@NullUnmarked
public record SmallImmutable(@DynamoDbPartitionKey String id, String host, int rooms, boolean paid, long visits) {
    /** What the client reads off the class. */
    public static final TableSchema<SmallImmutable> SCHEMA = TableSchema.fromImmutableClass(SmallImmutable.class);

    /** {@return the immutable of a record} */
    public static SmallImmutable of(Small small) {
        return new SmallImmutable(small.id(), small.host(), small.rooms(), small.paid(), small.visits());
    }

    /** What the client puts the attributes into. */
    public static final class Builder {
        private String id;
        private String host;
        private int rooms;
        private boolean paid;
        private long visits;

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder rooms(int rooms) {
            this.rooms = rooms;
            return this;
        }

        public Builder paid(boolean paid) {
            this.paid = paid;
            return this;
        }

        public Builder visits(long visits) {
            this.visits = visits;
            return this;
        }

        public SmallImmutable build() {
            return new SmallImmutable(id, host, rooms, paid, visits);
        }
    }
}
