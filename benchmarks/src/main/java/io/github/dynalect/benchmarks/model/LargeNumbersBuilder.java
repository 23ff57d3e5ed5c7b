package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What the client puts the numbers of the large record into, beside its texts. */
@NullUnmarked
public abstract class LargeNumbersBuilder extends LargeTextsBuilder {
    int nights;
    int adults;
    int children;
    int rooms;
    int floor;
    int attempts;
    int revision;
    int points;
    long sequence;
    long sessionNumber;
    long guestNumber;
    long invoiceNumber;
    double latitude;
    double longitude;
    double discount;
    double rating;
    BigDecimal net;
    BigDecimal tax;
    BigDecimal deposit;
    BigDecimal total;

    public LargeNumbersBuilder nights(int nights) {
        this.nights = nights;
        return this;
    }

    public LargeNumbersBuilder adults(int adults) {
        this.adults = adults;
        return this;
    }

    public LargeNumbersBuilder children(int children) {
        this.children = children;
        return this;
    }

    public LargeNumbersBuilder rooms(int rooms) {
        this.rooms = rooms;
        return this;
    }

    public LargeNumbersBuilder floor(int floor) {
        this.floor = floor;
        return this;
    }

    public LargeNumbersBuilder attempts(int attempts) {
        this.attempts = attempts;
        return this;
    }

    public LargeNumbersBuilder revision(int revision) {
        this.revision = revision;
        return this;
    }

    public LargeNumbersBuilder points(int points) {
        this.points = points;
        return this;
    }

    public LargeNumbersBuilder sequence(long sequence) {
        this.sequence = sequence;
        return this;
    }

    public LargeNumbersBuilder sessionNumber(long sessionNumber) {
        this.sessionNumber = sessionNumber;
        return this;
    }

    public LargeNumbersBuilder guestNumber(long guestNumber) {
        this.guestNumber = guestNumber;
        return this;
    }

    public LargeNumbersBuilder invoiceNumber(long invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
        return this;
    }

    public LargeNumbersBuilder latitude(double latitude) {
        this.latitude = latitude;
        return this;
    }

    public LargeNumbersBuilder longitude(double longitude) {
        this.longitude = longitude;
        return this;
    }

    public LargeNumbersBuilder discount(double discount) {
        this.discount = discount;
        return this;
    }

    public LargeNumbersBuilder rating(double rating) {
        this.rating = rating;
        return this;
    }

    public LargeNumbersBuilder net(BigDecimal net) {
        this.net = net;
        return this;
    }

    public LargeNumbersBuilder tax(BigDecimal tax) {
        this.tax = tax;
        return this;
    }

    public LargeNumbersBuilder deposit(BigDecimal deposit) {
        this.deposit = deposit;
        return this;
    }

    public LargeNumbersBuilder total(BigDecimal total) {
        this.total = total;
        return this;
    }
}
