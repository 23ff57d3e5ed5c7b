package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What a change of an item returns, if not the item after it.
 *
 * @param words what it is, for a reader
 * @param codecs by which values are read, if it is not the item as a whole
 * @param returned what DynamoDB is asked for
 * @param reader makes the result of the attributes that it answers
 */
record Answer<R>(
        String words, Vector<Codec<?>> codecs, ReturnValue returned, Function<Map<String, AttributeValue>, R> reader) {
    static Answer<Done> nothing() {
        return new Answer<>("nothing", Vector.empty(), ReturnValue.NONE, attributes -> Done.DONE);
    }

    /** The item before a change that needs one. */
    static <T> Answer<T> old(Binding<T> binding) {
        return new Answer<>("old", Vector.empty(), ReturnValue.ALL_OLD, binding::written);
    }

    /** The item before a change that may have created it. */
    static <T> Answer<Option<T>> oldIfAny(Binding<T> binding) {
        return new Answer<>(
                "old",
                Vector.empty(),
                ReturnValue.ALL_OLD,
                attributes -> Option.when(!attributes.isEmpty(), () -> binding.written(attributes)));
    }

    static <A> Answer<Option<A>> of(UpdatePlan<?> plan, Attribute<?, A> a) {
        Returned<A> first = Returned.of(plan, a);
        return new Answer<>(a.toString(), Vector.of(a.codec()), ReturnValue.UPDATED_NEW, first::in);
    }

    static <A, B> Answer<Tuple2<Option<A>, Option<B>>> of(UpdatePlan<?> plan, Attribute<?, A> a, Attribute<?, B> b) {
        Returned<A> first = Returned.of(plan, a);
        Returned<B> second = Returned.of(plan, b);
        return new Answer<>(
                a + ", " + b,
                Vector.of(a.codec(), b.codec()),
                ReturnValue.UPDATED_NEW,
                attributes -> Tuple.of(first.in(attributes), second.in(attributes)));
    }

    static <A, B, C> Answer<Tuple3<Option<A>, Option<B>, Option<C>>> of(
            UpdatePlan<?> plan, Attribute<?, A> a, Attribute<?, B> b, Attribute<?, C> c) {
        Returned<A> first = Returned.of(plan, a);
        Returned<B> second = Returned.of(plan, b);
        Returned<C> third = Returned.of(plan, c);
        return new Answer<>(
                a + ", " + b + ", " + c,
                Vector.of(a.codec(), b.codec(), c.codec()),
                ReturnValue.UPDATED_NEW,
                attributes -> Tuple.of(first.in(attributes), second.in(attributes), third.in(attributes)));
    }
}
