package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The small record as a bean of the Enhanced client. */
@DynamoDbBean
@NullUnmarked
public final class SmallBean {
    /** What the client reads off the class. */
    public static final TableSchema<SmallBean> SCHEMA = TableSchema.fromBean(SmallBean.class);

    private String id;
    private String host;
    private int rooms;
    private boolean paid;
    private long visits;

    /** {@return the bean of a record} */
    public static SmallBean of(Small small) {
        SmallBean bean = new SmallBean();
        bean.setId(small.id());
        bean.setHost(small.host());
        bean.setRooms(small.rooms());
        bean.setPaid(small.paid());
        bean.setVisits(small.visits());
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

    public int getRooms() {
        return rooms;
    }

    public void setRooms(int rooms) {
        this.rooms = rooms;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public long getVisits() {
        return visits;
    }

    public void setVisits(long visits) {
        this.visits = visits;
    }
}
