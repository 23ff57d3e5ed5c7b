package io.github.dynalect.benchmarks.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The large record as a bean of the Enhanced client. */
@DynamoDbBean
@NullUnmarked
public final class LargeBean extends LargeNumbers {
    /** What the client reads off the class. */
    public static final TableSchema<LargeBean> SCHEMA = TableSchema.fromBean(LargeBean.class);

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
    private AddressBean address;

    /** {@return the bean of a record} */
    public static LargeBean of(Large large) {
        LargeBean bean = new LargeBean();
        bean.setId(large.id());
        bean.setHotel(large.hotel());
        bean.setNumber(large.number());
        bean.setGuestId(large.guestId());
        bean.setGuestName(large.guestName());
        bean.setEmail(large.email());
        bean.setPhone(large.phone());
        bean.setLanguage(large.language());
        bean.setCurrency(large.currency());
        bean.setCountry(large.country());
        bean.setRegion(large.region());
        bean.setCity(large.city());
        bean.setStreet(large.street());
        bean.setPostalCode(large.postalCode());
        bean.setCompany(large.company());
        bean.setTaxNumber(large.taxNumber());
        bean.setChannel(large.channel());
        bean.setCampaign(large.campaign());
        bean.setCoupon(large.coupon());
        bean.setRoomType(large.roomType());
        bean.setBedType(large.bedType());
        bean.setMealPlan(large.mealPlan());
        bean.setAgent(large.agent());
        bean.setComment(large.comment());
        bean.setSource(large.source());
        bean.setNights(large.nights());
        bean.setAdults(large.adults());
        bean.setChildren(large.children());
        bean.setRooms(large.rooms());
        bean.setFloor(large.floor());
        bean.setAttempts(large.attempts());
        bean.setRevision(large.revision());
        bean.setPoints(large.points());
        bean.setSequence(large.sequence());
        bean.setSessionNumber(large.sessionNumber());
        bean.setGuestNumber(large.guestNumber());
        bean.setInvoiceNumber(large.invoiceNumber());
        bean.setLatitude(large.latitude());
        bean.setLongitude(large.longitude());
        bean.setDiscount(large.discount());
        bean.setRating(large.rating());
        bean.setNet(large.net());
        bean.setTax(large.tax());
        bean.setDeposit(large.deposit());
        bean.setTotal(large.total());
        bean.setPaid(large.paid());
        bean.setConfirmed(large.confirmed());
        bean.setRefundable(large.refundable());
        bean.setGift(large.gift());
        bean.setInsured(large.insured());
        bean.setCreatedAt(large.createdAt());
        bean.setUpdatedAt(large.updatedAt());
        bean.setPaidAt(large.paidAt());
        bean.setArrival(large.arrival());
        bean.setDeparture(large.departure());
        bean.setRoomNumbers(large.roomNumbers());
        bean.setRemarks(large.remarks());
        bean.setLabels(large.labels());
        bean.setWishes(large.wishes());
        bean.setAddress(AddressBean.of(large.address()));
        return bean;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public boolean isRefundable() {
        return refundable;
    }

    public void setRefundable(boolean refundable) {
        this.refundable = refundable;
    }

    public boolean isGift() {
        return gift;
    }

    public void setGift(boolean gift) {
        this.gift = gift;
    }

    public boolean isInsured() {
        return insured;
    }

    public void setInsured(boolean insured) {
        this.insured = insured;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }

    public Instant getPaidAt() {
        return paidAt;
    }

    public void setPaidAt(Instant paidAt) {
        this.paidAt = paidAt;
    }

    public Instant getArrival() {
        return arrival;
    }

    public void setArrival(Instant arrival) {
        this.arrival = arrival;
    }

    public Instant getDeparture() {
        return departure;
    }

    public void setDeparture(Instant departure) {
        this.departure = departure;
    }

    public List<String> getRoomNumbers() {
        return roomNumbers;
    }

    public void setRoomNumbers(List<String> roomNumbers) {
        this.roomNumbers = roomNumbers;
    }

    public List<String> getRemarks() {
        return remarks;
    }

    public void setRemarks(List<String> remarks) {
        this.remarks = remarks;
    }

    public Set<String> getLabels() {
        return labels;
    }

    public void setLabels(Set<String> labels) {
        this.labels = labels;
    }

    public Set<String> getWishes() {
        return wishes;
    }

    public void setWishes(Set<String> wishes) {
        this.wishes = wishes;
    }

    public AddressBean getAddress() {
        return address;
    }

    public void setAddress(AddressBean address) {
        this.address = address;
    }
}
