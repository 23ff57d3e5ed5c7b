package io.github.dynalect.benchmarks.model;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The address as the Enhanced client is told of it. */
public final class AddressStatic {
    /** What the client is told. */
    public static final TableSchema<AddressBean> SCHEMA = StaticTableSchema.builder(AddressBean.class)
            .newItemSupplier(AddressBean::new)
            .addAttribute(
                    String.class,
                    a -> a.name("street").getter(AddressBean::getStreet).setter(AddressBean::setStreet))
            .addAttribute(
                    String.class,
                    a -> a.name("postalCode").getter(AddressBean::getPostalCode).setter(AddressBean::setPostalCode))
            .addAttribute(
                    String.class,
                    a -> a.name("city").getter(AddressBean::getCity).setter(AddressBean::setCity))
            .addAttribute(
                    String.class,
                    a -> a.name("country").getter(AddressBean::getCountry).setter(AddressBean::setCountry))
            .build();

    private AddressStatic() {}
}
