package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The address as a bean of the Enhanced client. */
@DynamoDbBean
@NullUnmarked
public final class AddressBean {
    private String street;
    private String postalCode;
    private String city;
    private String country;

    /** {@return the bean of a record} */
    public static AddressBean of(Address address) {
        AddressBean bean = new AddressBean();
        bean.setStreet(address.street());
        bean.setPostalCode(address.postalCode());
        bean.setCity(address.city());
        bean.setCountry(address.country());
        return bean;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
