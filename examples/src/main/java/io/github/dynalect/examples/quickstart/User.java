package io.github.dynalect.examples.quickstart;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** A user, as a service would model one: an immutable record, with {@code Option} for what may be missing. */
// @start region=model
public record User(
        String userId,
        String email,
        String name,
        UserStatus status,
        Instant createdAt,
        BigDecimal balance,
        Set<String> tags,
        Address address,
        Option<String> temporaryCode) {}
// @end
