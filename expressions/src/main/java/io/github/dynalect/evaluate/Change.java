package io.github.dynalect.evaluate;

import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.CanonicalValue;
import io.github.dynalect.value.ItemSize;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is at a place after an update: a value, or nothing. */
record Change(Path target, Option<AttributeValue> value) {
    long bytes() {
        return value.map(ItemSize::of).getOrElse(0L);
    }

    boolean nestsTooDeep() {
        int around = target.inside().size();
        return value.exists(stored -> around + CanonicalValue.documents(stored) >= Limits.NESTING);
    }
}
