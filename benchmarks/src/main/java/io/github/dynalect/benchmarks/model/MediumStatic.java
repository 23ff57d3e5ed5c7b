package io.github.dynalect.benchmarks.model;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The medium bean as the Enhanced client is told of it, attribute by attribute. */
public final class MediumStatic {
    /** What the client is told. */
    public static final TableSchema<MediumBean> SCHEMA = StaticTableSchema.builder(MediumBean.class)
            .newItemSupplier(MediumBean::new)
            .addAttribute(
                    String.class,
                    a -> a.name("id")
                            .getter(MediumBean::getId)
                            .setter(MediumBean::setId)
                            .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class,
                    a -> a.name("name").getter(MediumBean::getName).setter(MediumBean::setName))
            .addAttribute(
                    Standing.class,
                    a -> a.name("standing").getter(MediumBean::getStanding).setter(MediumBean::setStanding))
            .addAttribute(
                    Instant.class,
                    a -> a.name("since").getter(MediumBean::getSince).setter(MediumBean::setSince))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("balance").getter(MediumBean::getBalance).setter(MediumBean::setBalance))
            .addAttribute(
                    Integer.class,
                    a -> a.name("stays").getter(MediumBean::getStays).setter(MediumBean::setStays))
            .addAttribute(
                    Boolean.class,
                    a -> a.name("active").getter(MediumBean::isActive).setter(MediumBean::setActive))
            .addAttribute(
                    Double.class,
                    a -> a.name("rating").getter(MediumBean::getRating).setter(MediumBean::setRating))
            .addAttribute(
                    String.class,
                    a -> a.name("note").getter(MediumBean::getNote).setter(MediumBean::setNote))
            .addAttribute(
                    EnhancedType.documentOf(AddressBean.class, AddressStatic.SCHEMA),
                    a -> a.name("address").getter(MediumBean::getAddress).setter(MediumBean::setAddress))
            .addAttribute(
                    EnhancedType.listOf(String.class),
                    a -> a.name("rooms").getter(MediumBean::getRooms).setter(MediumBean::setRooms))
            .addAttribute(
                    EnhancedType.setOf(String.class),
                    a -> a.name("wishes").getter(MediumBean::getWishes).setter(MediumBean::setWishes))
            .build();

    private MediumStatic() {}
}
