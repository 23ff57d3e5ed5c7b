package io.github.dynalect.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The medium record as a bean of the Enhanced client. */
@DynamoDbBean
@NullUnmarked
public final class MediumBean {
    /** What the client reads off the class. */
    public static final TableSchema<MediumBean> SCHEMA = TableSchema.fromBean(MediumBean.class);

    private String id;
    private String name;
    private Standing standing;
    private Instant since;
    private BigDecimal balance;
    private int stays;
    private boolean active;
    private double rating;
    private String note;
    private AddressBean address;
    private List<String> rooms;
    private Set<String> wishes;

    /** {@return the bean of a record} */
    public static MediumBean of(Medium medium) {
        MediumBean bean = new MediumBean();
        bean.setId(medium.id());
        bean.setName(medium.name());
        bean.setStanding(medium.standing());
        bean.setSince(medium.since());
        bean.setBalance(medium.balance());
        bean.setStays(medium.stays());
        bean.setActive(medium.active());
        bean.setRating(medium.rating());
        bean.setNote(medium.note().getOrNull());
        bean.setAddress(AddressBean.of(medium.address()));
        bean.setRooms(medium.rooms());
        bean.setWishes(medium.wishes());
        return bean;
    }

    @DynamoDbPartitionKey
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = since;
    }

    public BigDecimal getBalance() {
        return balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }

    public int getStays() {
        return stays;
    }

    public void setStays(int stays) {
        this.stays = stays;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public double getRating() {
        return rating;
    }

    public void setRating(double rating) {
        this.rating = rating;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public AddressBean getAddress() {
        return address;
    }

    public void setAddress(AddressBean address) {
        this.address = address;
    }

    public List<String> getRooms() {
        return rooms;
    }

    public void setRooms(List<String> rooms) {
        this.rooms = rooms;
    }

    public Set<String> getWishes() {
        return wishes;
    }

    public void setWishes(Set<String> wishes) {
        this.wishes = wishes;
    }
}
