package io.github.dynalect.benchmarks.operation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A parcel as the Enhanced client wants one: a bean. */
@DynamoDbBean
public class ParcelBean {
    private @Nullable String depot;
    private @Nullable String parcelId;
    private @Nullable ParcelStatus status;
    private @Nullable String recipient;
    private @Nullable String city;
    private @Nullable Integer grams;
    private @Nullable Integer scans;
    private @Nullable BigDecimal fee;
    private @Nullable Boolean fragile;
    private @Nullable String note;

    /** {@return the bean of a parcel} */
    static ParcelBean of(Parcel parcel) {
        ParcelBean bean = ofKey(parcel.depot(), parcel.parcelId());
        bean.setStatus(parcel.status());
        bean.setRecipient(parcel.recipient());
        bean.setCity(parcel.city());
        bean.setGrams(parcel.grams());
        bean.setScans(parcel.scans());
        bean.setFee(parcel.fee());
        bean.setFragile(parcel.fragile());
        bean.setNote(parcel.note().getOrNull());
        return bean;
    }

    /** {@return a bean of a key alone} */
    static ParcelBean ofKey(String depot, String parcelId) {
        ParcelBean bean = new ParcelBean();
        bean.setDepot(depot);
        bean.setParcelId(parcelId);
        return bean;
    }

    @DynamoDbPartitionKey
    public @Nullable String getDepot() {
        return depot;
    }

    public void setDepot(@Nullable String depot) {
        this.depot = depot;
    }

    @DynamoDbSortKey
    public @Nullable String getParcelId() {
        return parcelId;
    }

    public void setParcelId(@Nullable String parcelId) {
        this.parcelId = parcelId;
    }

    public @Nullable ParcelStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ParcelStatus status) {
        this.status = status;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable Integer getGrams() {
        return grams;
    }

    public void setGrams(@Nullable Integer grams) {
        this.grams = grams;
    }

    public @Nullable Integer getScans() {
        return scans;
    }

    public void setScans(@Nullable Integer scans) {
        this.scans = scans;
    }

    public @Nullable BigDecimal getFee() {
        return fee;
    }

    public void setFee(@Nullable BigDecimal fee) {
        this.fee = fee;
    }

    public @Nullable Boolean getFragile() {
        return fragile;
    }

    public void setFragile(@Nullable Boolean fragile) {
        this.fragile = fragile;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
