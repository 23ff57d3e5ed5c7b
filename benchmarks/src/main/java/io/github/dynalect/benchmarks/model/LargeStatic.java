package io.github.dynalect.benchmarks.model;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The large bean as the Enhanced client is told of it, attribute by attribute. */
public final class LargeStatic {
    /** What the client is told. */
    public static final TableSchema<LargeBean> SCHEMA = StaticTableSchema.builder(LargeBean.class)
            .newItemSupplier(LargeBean::new)
            .addAttribute(
                    String.class,
                    a -> a.name("id")
                            .getter(LargeBean::getId)
                            .setter(LargeBean::setId)
                            .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class,
                    a -> a.name("hotel").getter(LargeBean::getHotel).setter(LargeBean::setHotel))
            .addAttribute(
                    String.class,
                    a -> a.name("number").getter(LargeBean::getNumber).setter(LargeBean::setNumber))
            .addAttribute(
                    String.class,
                    a -> a.name("guestId").getter(LargeBean::getGuestId).setter(LargeBean::setGuestId))
            .addAttribute(
                    String.class,
                    a -> a.name("guestName").getter(LargeBean::getGuestName).setter(LargeBean::setGuestName))
            .addAttribute(
                    String.class,
                    a -> a.name("email").getter(LargeBean::getEmail).setter(LargeBean::setEmail))
            .addAttribute(
                    String.class,
                    a -> a.name("phone").getter(LargeBean::getPhone).setter(LargeBean::setPhone))
            .addAttribute(
                    String.class,
                    a -> a.name("language").getter(LargeBean::getLanguage).setter(LargeBean::setLanguage))
            .addAttribute(
                    String.class,
                    a -> a.name("currency").getter(LargeBean::getCurrency).setter(LargeBean::setCurrency))
            .addAttribute(
                    String.class,
                    a -> a.name("country").getter(LargeBean::getCountry).setter(LargeBean::setCountry))
            .addAttribute(
                    String.class,
                    a -> a.name("region").getter(LargeBean::getRegion).setter(LargeBean::setRegion))
            .addAttribute(
                    String.class, a -> a.name("city").getter(LargeBean::getCity).setter(LargeBean::setCity))
            .addAttribute(
                    String.class,
                    a -> a.name("street").getter(LargeBean::getStreet).setter(LargeBean::setStreet))
            .addAttribute(
                    String.class,
                    a -> a.name("postalCode").getter(LargeBean::getPostalCode).setter(LargeBean::setPostalCode))
            .addAttribute(
                    String.class,
                    a -> a.name("company").getter(LargeBean::getCompany).setter(LargeBean::setCompany))
            .addAttribute(
                    String.class,
                    a -> a.name("taxNumber").getter(LargeBean::getTaxNumber).setter(LargeBean::setTaxNumber))
            .addAttribute(
                    String.class,
                    a -> a.name("channel").getter(LargeBean::getChannel).setter(LargeBean::setChannel))
            .addAttribute(
                    String.class,
                    a -> a.name("campaign").getter(LargeBean::getCampaign).setter(LargeBean::setCampaign))
            .addAttribute(
                    String.class,
                    a -> a.name("coupon").getter(LargeBean::getCoupon).setter(LargeBean::setCoupon))
            .addAttribute(
                    String.class,
                    a -> a.name("roomType").getter(LargeBean::getRoomType).setter(LargeBean::setRoomType))
            .addAttribute(
                    String.class,
                    a -> a.name("bedType").getter(LargeBean::getBedType).setter(LargeBean::setBedType))
            .addAttribute(
                    String.class,
                    a -> a.name("mealPlan").getter(LargeBean::getMealPlan).setter(LargeBean::setMealPlan))
            .addAttribute(
                    String.class,
                    a -> a.name("agent").getter(LargeBean::getAgent).setter(LargeBean::setAgent))
            .addAttribute(
                    String.class,
                    a -> a.name("comment").getter(LargeBean::getComment).setter(LargeBean::setComment))
            .addAttribute(
                    String.class,
                    a -> a.name("source").getter(LargeBean::getSource).setter(LargeBean::setSource))
            .addAttribute(
                    Integer.class,
                    a -> a.name("nights").getter(LargeBean::getNights).setter(LargeBean::setNights))
            .addAttribute(
                    Integer.class,
                    a -> a.name("adults").getter(LargeBean::getAdults).setter(LargeBean::setAdults))
            .addAttribute(
                    Integer.class,
                    a -> a.name("children").getter(LargeBean::getChildren).setter(LargeBean::setChildren))
            .addAttribute(
                    Integer.class,
                    a -> a.name("rooms").getter(LargeBean::getRooms).setter(LargeBean::setRooms))
            .addAttribute(
                    Integer.class,
                    a -> a.name("floor").getter(LargeBean::getFloor).setter(LargeBean::setFloor))
            .addAttribute(
                    Integer.class,
                    a -> a.name("attempts").getter(LargeBean::getAttempts).setter(LargeBean::setAttempts))
            .addAttribute(
                    Integer.class,
                    a -> a.name("revision").getter(LargeBean::getRevision).setter(LargeBean::setRevision))
            .addAttribute(
                    Integer.class,
                    a -> a.name("points").getter(LargeBean::getPoints).setter(LargeBean::setPoints))
            .addAttribute(
                    Long.class,
                    a -> a.name("sequence").getter(LargeBean::getSequence).setter(LargeBean::setSequence))
            .addAttribute(
                    Long.class,
                    a -> a.name("sessionNumber")
                            .getter(LargeBean::getSessionNumber)
                            .setter(LargeBean::setSessionNumber))
            .addAttribute(
                    Long.class,
                    a -> a.name("guestNumber").getter(LargeBean::getGuestNumber).setter(LargeBean::setGuestNumber))
            .addAttribute(
                    Long.class,
                    a -> a.name("invoiceNumber")
                            .getter(LargeBean::getInvoiceNumber)
                            .setter(LargeBean::setInvoiceNumber))
            .addAttribute(
                    Double.class,
                    a -> a.name("latitude").getter(LargeBean::getLatitude).setter(LargeBean::setLatitude))
            .addAttribute(
                    Double.class,
                    a -> a.name("longitude").getter(LargeBean::getLongitude).setter(LargeBean::setLongitude))
            .addAttribute(
                    Double.class,
                    a -> a.name("discount").getter(LargeBean::getDiscount).setter(LargeBean::setDiscount))
            .addAttribute(
                    Double.class,
                    a -> a.name("rating").getter(LargeBean::getRating).setter(LargeBean::setRating))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("net").getter(LargeBean::getNet).setter(LargeBean::setNet))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("tax").getter(LargeBean::getTax).setter(LargeBean::setTax))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("deposit").getter(LargeBean::getDeposit).setter(LargeBean::setDeposit))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("total").getter(LargeBean::getTotal).setter(LargeBean::setTotal))
            .addAttribute(
                    Boolean.class, a -> a.name("paid").getter(LargeBean::isPaid).setter(LargeBean::setPaid))
            .addAttribute(
                    Boolean.class,
                    a -> a.name("confirmed").getter(LargeBean::isConfirmed).setter(LargeBean::setConfirmed))
            .addAttribute(
                    Boolean.class,
                    a -> a.name("refundable").getter(LargeBean::isRefundable).setter(LargeBean::setRefundable))
            .addAttribute(
                    Boolean.class, a -> a.name("gift").getter(LargeBean::isGift).setter(LargeBean::setGift))
            .addAttribute(
                    Boolean.class,
                    a -> a.name("insured").getter(LargeBean::isInsured).setter(LargeBean::setInsured))
            .addAttribute(
                    Instant.class,
                    a -> a.name("createdAt").getter(LargeBean::getCreatedAt).setter(LargeBean::setCreatedAt))
            .addAttribute(
                    Instant.class,
                    a -> a.name("updatedAt").getter(LargeBean::getUpdatedAt).setter(LargeBean::setUpdatedAt))
            .addAttribute(
                    Instant.class,
                    a -> a.name("paidAt").getter(LargeBean::getPaidAt).setter(LargeBean::setPaidAt))
            .addAttribute(
                    Instant.class,
                    a -> a.name("arrival").getter(LargeBean::getArrival).setter(LargeBean::setArrival))
            .addAttribute(
                    Instant.class,
                    a -> a.name("departure").getter(LargeBean::getDeparture).setter(LargeBean::setDeparture))
            .addAttribute(
                    EnhancedType.listOf(String.class),
                    a -> a.name("roomNumbers").getter(LargeBean::getRoomNumbers).setter(LargeBean::setRoomNumbers))
            .addAttribute(
                    EnhancedType.listOf(String.class),
                    a -> a.name("remarks").getter(LargeBean::getRemarks).setter(LargeBean::setRemarks))
            .addAttribute(
                    EnhancedType.setOf(String.class),
                    a -> a.name("labels").getter(LargeBean::getLabels).setter(LargeBean::setLabels))
            .addAttribute(
                    EnhancedType.setOf(String.class),
                    a -> a.name("wishes").getter(LargeBean::getWishes).setter(LargeBean::setWishes))
            .addAttribute(
                    EnhancedType.documentOf(AddressBean.class, AddressStatic.SCHEMA),
                    a -> a.name("address").getter(LargeBean::getAddress).setter(LargeBean::setAddress))
            .build();

    private LargeStatic() {}
}
