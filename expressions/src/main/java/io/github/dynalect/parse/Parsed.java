package io.github.dynalect.parse;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.expression.UpdateAction;
import io.vavr.control.Option;

/**
 * The expressions of one request, as a tree.
 *
 * @param keyCondition which items a query reads
 * @param filter what must hold of an item to be returned
 * @param projection the parts to return
 * @param update what changes
 * @param condition what must hold for a write to happen
 * @param <T> the item type, which no text tells: it is that of whoever asks
 */
public record Parsed<T>(
        Option<KeyCondition<T>> keyCondition,
        Option<Condition<T>> filter,
        Option<Projection<T>> projection,
        Option<UpdateAction<T>> update,
        Option<Condition<T>> condition) {}
