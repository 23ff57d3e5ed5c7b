package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/** The address as an immutable class of the Enhanced client. */
@DynamoDbImmutable(builder = AddressImmutable.Builder.class)
@NullUnmarked
public record AddressImmutable(String street, String postalCode, String city, String country) {
    /** {@return the immutable of a record} */
    public static AddressImmutable of(Address address) {
        return new AddressImmutable(address.street(), address.postalCode(), address.city(), address.country());
    }

    /** What the client puts the attributes into. */
    public static final class Builder {
        private String street;
        private String postalCode;
        private String city;
        private String country;

        public Builder street(String street) {
            this.street = street;
            return this;
        }

        public Builder postalCode(String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        public Builder city(String city) {
            this.city = city;
            return this;
        }

        public Builder country(String country) {
            this.country = country;
            return this;
        }

        public AddressImmutable build() {
            return new AddressImmutable(street, postalCode, city, country);
        }
    }
}
