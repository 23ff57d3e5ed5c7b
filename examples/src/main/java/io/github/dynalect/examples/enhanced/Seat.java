package io.github.dynalect.examples.enhanced;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A seat at a show: a bean of the Enhanced client, as it is found in services that use that client; null is what it has not. */
@DynamoDbBean
public class Seat {
    private String show;
    private String number;
    private BigDecimal price;
    private String holder;
    private Instant heldUntil;
    private Integer views;

    /** A seat of which only the key is known: all that an update needs of what it leaves alone. */
    static Seat of(String show, String number) {
        Seat seat = new Seat();
        seat.setShow(show);
        seat.setNumber(number);
        return seat;
    }

    static Seat of(String show, String number, BigDecimal price) {
        Seat seat = of(show, number);
        seat.setPrice(price);
        return seat;
    }

    static Seat held(String show, String number, String holder, Instant until) {
        Seat seat = of(show, number);
        seat.setHolder(holder);
        seat.setHeldUntil(
                until.truncatedTo(ChronoUnit.SECONDS)); // whole seconds have texts of one width, and so an order
        return seat;
    }

    /** {@return the show} */
    @DynamoDbPartitionKey
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    /** {@return the row and the number in it, such as {@code A-07}} */
    @DynamoDbSortKey
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** {@return what it costs} */
    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** {@return for whom it is held, or was} */
    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    /** {@return until when it is held, in whole seconds} */
    public Instant getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(Instant heldUntil) {
        this.heldUntil = heldUntil;
    }

    /** {@return how often somebody has looked at it} */
    public Integer getViews() {
        return views;
    }

    public void setViews(Integer views) {
        this.views = views;
    }

    @Override
    public String toString() {
        return number + " at " + price + (holder == null ? "" : ", held for " + holder + " until " + heldUntil)
                + (views == null ? "" : ", views " + views);
    }
}
