package io.github.dynalect.benchmarks.model;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The visit as the Enhanced client is told of it, attribute by attribute. */
public final class VisitStatic {
    /** What the client is told. */
    public static final TableSchema<VisitBean> SCHEMA = StaticTableSchema.builder(VisitBean.class)
            .newItemSupplier(VisitBean::new)
            .addAttribute(
                    String.class,
                    a -> a.name("id")
                            .getter(VisitBean::getId)
                            .setter(VisitBean::setId)
                            .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class, a -> a.name("host").getter(VisitBean::getHost).setter(VisitBean::setHost))
            .addAttribute(
                    String.class,
                    a -> a.name("guest").getter(VisitBean::getGuest).setter(VisitBean::setGuest))
            .addAttribute(
                    Visit.Mood.class,
                    a -> a.name("mood").getter(VisitBean::getMood).setter(VisitBean::setMood))
            .addAttribute(
                    Instant.class,
                    a -> a.name("since").getter(VisitBean::getSince).setter(VisitBean::setSince))
            .addAttribute(
                    BigDecimal.class,
                    a -> a.name("bill").getter(VisitBean::getBill).setter(VisitBean::setBill))
            .addAttribute(
                    EnhancedType.setOf(String.class),
                    a -> a.name("wishes").getter(VisitBean::getWishes).setter(VisitBean::setWishes))
            .addAttribute(
                    EnhancedType.listOf(String.class),
                    a -> a.name("rooms").getter(VisitBean::getRooms).setter(VisitBean::setRooms))
            .addAttribute(
                    Boolean.class, a -> a.name("paid").getter(VisitBean::isPaid).setter(VisitBean::setPaid))
            .addAttribute(
                    String.class, a -> a.name("note").getter(VisitBean::getNote).setter(VisitBean::setNote))
            .build();

    private VisitStatic() {}
}
