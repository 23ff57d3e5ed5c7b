package io.github.dynalect.benchmarks.model;

import org.jspecify.annotations.NullUnmarked;

/** What the client puts the texts of the large record into. */
@NullUnmarked
public abstract class LargeTextsBuilder {
    String id;
    String hotel;
    String number;
    String guestId;
    String guestName;
    String email;
    String phone;
    String language;
    String currency;
    String country;
    String region;
    String city;
    String street;
    String postalCode;
    String company;
    String taxNumber;
    String channel;
    String campaign;
    String coupon;
    String roomType;
    String bedType;
    String mealPlan;
    String agent;
    String comment;
    String source;

    public LargeTextsBuilder id(String id) {
        this.id = id;
        return this;
    }

    public LargeTextsBuilder hotel(String hotel) {
        this.hotel = hotel;
        return this;
    }

    public LargeTextsBuilder number(String number) {
        this.number = number;
        return this;
    }

    public LargeTextsBuilder guestId(String guestId) {
        this.guestId = guestId;
        return this;
    }

    public LargeTextsBuilder guestName(String guestName) {
        this.guestName = guestName;
        return this;
    }

    public LargeTextsBuilder email(String email) {
        this.email = email;
        return this;
    }

    public LargeTextsBuilder phone(String phone) {
        this.phone = phone;
        return this;
    }

    public LargeTextsBuilder language(String language) {
        this.language = language;
        return this;
    }

    public LargeTextsBuilder currency(String currency) {
        this.currency = currency;
        return this;
    }

    public LargeTextsBuilder country(String country) {
        this.country = country;
        return this;
    }

    public LargeTextsBuilder region(String region) {
        this.region = region;
        return this;
    }

    public LargeTextsBuilder city(String city) {
        this.city = city;
        return this;
    }

    public LargeTextsBuilder street(String street) {
        this.street = street;
        return this;
    }

    public LargeTextsBuilder postalCode(String postalCode) {
        this.postalCode = postalCode;
        return this;
    }

    public LargeTextsBuilder company(String company) {
        this.company = company;
        return this;
    }

    public LargeTextsBuilder taxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
        return this;
    }

    public LargeTextsBuilder channel(String channel) {
        this.channel = channel;
        return this;
    }

    public LargeTextsBuilder campaign(String campaign) {
        this.campaign = campaign;
        return this;
    }

    public LargeTextsBuilder coupon(String coupon) {
        this.coupon = coupon;
        return this;
    }

    public LargeTextsBuilder roomType(String roomType) {
        this.roomType = roomType;
        return this;
    }

    public LargeTextsBuilder bedType(String bedType) {
        this.bedType = bedType;
        return this;
    }

    public LargeTextsBuilder mealPlan(String mealPlan) {
        this.mealPlan = mealPlan;
        return this;
    }

    public LargeTextsBuilder agent(String agent) {
        this.agent = agent;
        return this;
    }

    public LargeTextsBuilder comment(String comment) {
        this.comment = comment;
        return this;
    }

    public LargeTextsBuilder source(String source) {
        this.source = source;
        return this;
    }
}
