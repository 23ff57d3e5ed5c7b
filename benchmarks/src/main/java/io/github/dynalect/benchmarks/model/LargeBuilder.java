package io.github.dynalect.benchmarks.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** What the client puts the attributes of the large record into. */
@NullUnmarked
public final class LargeBuilder extends LargeNumbersBuilder {
    private boolean paid;
    private boolean confirmed;
    private boolean refundable;
    private boolean gift;
    private boolean insured;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant paidAt;
    private Instant arrival;
    private Instant departure;
    private List<String> roomNumbers;
    private List<String> remarks;
    private Set<String> labels;
    private Set<String> wishes;
    private AddressImmutable address;

    public LargeBuilder paid(boolean paid) {
        this.paid = paid;
        return this;
    }

    public LargeBuilder confirmed(boolean confirmed) {
        this.confirmed = confirmed;
        return this;
    }

    public LargeBuilder refundable(boolean refundable) {
        this.refundable = refundable;
        return this;
    }

    public LargeBuilder gift(boolean gift) {
        this.gift = gift;
        return this;
    }

    public LargeBuilder insured(boolean insured) {
        this.insured = insured;
        return this;
    }

    public LargeBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public LargeBuilder updatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    public LargeBuilder paidAt(Instant paidAt) {
        this.paidAt = paidAt;
        return this;
    }

    public LargeBuilder arrival(Instant arrival) {
        this.arrival = arrival;
        return this;
    }

    public LargeBuilder departure(Instant departure) {
        this.departure = departure;
        return this;
    }

    public LargeBuilder roomNumbers(List<String> roomNumbers) {
        this.roomNumbers = roomNumbers;
        return this;
    }

    public LargeBuilder remarks(List<String> remarks) {
        this.remarks = remarks;
        return this;
    }

    public LargeBuilder labels(Set<String> labels) {
        this.labels = labels;
        return this;
    }

    public LargeBuilder wishes(Set<String> wishes) {
        this.wishes = wishes;
        return this;
    }

    public LargeBuilder address(AddressImmutable address) {
        this.address = address;
        return this;
    }

    public LargeImmutable build() {
        return new LargeImmutable(
                id,
                hotel,
                number,
                guestId,
                guestName,
                email,
                phone,
                language,
                currency,
                country,
                region,
                city,
                street,
                postalCode,
                company,
                taxNumber,
                channel,
                campaign,
                coupon,
                roomType,
                bedType,
                mealPlan,
                agent,
                comment,
                source,
                nights,
                adults,
                children,
                rooms,
                floor,
                attempts,
                revision,
                points,
                sequence,
                sessionNumber,
                guestNumber,
                invoiceNumber,
                latitude,
                longitude,
                discount,
                rating,
                net,
                tax,
                deposit,
                total,
                paid,
                confirmed,
                refundable,
                gift,
                insured,
                createdAt,
                updatedAt,
                paidAt,
                arrival,
                departure,
                roomNumbers,
                remarks,
                labels,
                wishes,
                address);
    }
}
