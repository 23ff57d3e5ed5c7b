package io.github.dynalect.shop;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item with a default, and with attributes that only others know. */
public record Ticket(
        String venue, String seat, String holder, int price, Instant expiresAt, Map<String, AttributeValue> others) {}
