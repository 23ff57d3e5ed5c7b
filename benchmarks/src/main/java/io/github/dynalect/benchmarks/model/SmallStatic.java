package io.github.dynalect.benchmarks.model;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The small bean as the Enhanced client is told of it, attribute by attribute. */
public final class SmallStatic {
    /** What the client is told. */
    public static final TableSchema<SmallBean> SCHEMA = StaticTableSchema.builder(SmallBean.class)
            .newItemSupplier(SmallBean::new)
            .addAttribute(
                    String.class,
                    a -> a.name("id")
                            .getter(SmallBean::getId)
                            .setter(SmallBean::setId)
                            .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class, a -> a.name("host").getter(SmallBean::getHost).setter(SmallBean::setHost))
            .addAttribute(
                    Integer.class,
                    a -> a.name("rooms").getter(SmallBean::getRooms).setter(SmallBean::setRooms))
            .addAttribute(
                    Boolean.class, a -> a.name("paid").getter(SmallBean::isPaid).setter(SmallBean::setPaid))
            .addAttribute(
                    Long.class,
                    a -> a.name("visits").getter(SmallBean::getVisits).setter(SmallBean::setVisits))
            .build();

    private SmallStatic() {}
}
