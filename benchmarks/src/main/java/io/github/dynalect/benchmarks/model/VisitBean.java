package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The visit as a bean of the Enhanced client. */
@DynamoDbBean
@NullUnmarked
public final class VisitBean {
    /** What the client reads off the class. */
    public static final TableSchema<VisitBean> SCHEMA = TableSchema.fromBean(VisitBean.class);

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

    /** {@return the bean of the first visit} */
    public static VisitBean first() {
        VisitBean bean = new VisitBean();
        bean.setId("v-1");
        bean.setHost("Ritz");
        bean.setGuest("Ann");
        bean.setMood(Visit.Mood.MERRY);
        bean.setSince(Instant.ofEpochSecond(1_700_000_000L, 5));
        bean.setBill(new BigDecimal("99.5"));
        bean.setWishes(Set.of("tea", "quiet"));
        bean.setRooms(List.of("7", "8"));
        bean.setPaid(true);
        bean.setNote("late");
        return bean;
    }

    @DynamoDbPartitionKey
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public Visit.Mood getMood() {
        return mood;
    }

    public void setMood(Visit.Mood mood) {
        this.mood = mood;
    }

    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = since;
    }

    public BigDecimal getBill() {
        return bill;
    }

    public void setBill(BigDecimal bill) {
        this.bill = bill;
    }

    public Set<String> getWishes() {
        return wishes;
    }

    public void setWishes(Set<String> wishes) {
        this.wishes = wishes;
    }

    public List<String> getRooms() {
        return rooms;
    }

    public void setRooms(List<String> rooms) {
        this.rooms = rooms;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
