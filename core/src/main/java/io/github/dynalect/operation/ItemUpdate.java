package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.attribute.Settable;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.Rendered;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A change of the item with a key, built action by action: an {@link Update} or an {@link Upsert}. Returns the item after it.
 *
 * <p>All actions see the item as it was before any of them.
 *
 * @param <T> the item type
 * @param <U> the change itself, so that each word gives one of its kind
 */
public abstract sealed class ItemUpdate<T, U extends ItemUpdate<T, U>> extends ConditionalWrite<UpdateItemRequest, T, T>
        permits Update, Upsert {
    private final UpdatePlan<T> plan;

    ItemUpdate(UpdatePlan<T> plan) {
        this.plan = plan;
    }

    abstract U of(UpdatePlan<T> changed);

    /** The plan as it is sent, or a refusal of what this kind of change may not be. */
    abstract UpdatePlan<T> sent();

    final UpdatePlan<T> plan() {
        return plan;
    }

    /**
     * {@return the same change with an action more}
     *
     * @throws io.github.dynalect.refusal.RefusedException if another action touches the same place, or if the action touches
     *     a key attribute, or removes one that every item must have
     */
    public U with(UpdateAction<? super T> action) {
        return of(plan.with(Objects.requireNonNull(action, "action")));
    }

    /**
     * {@return the same change, with a value stored; one that is stored as absent, such as an empty set, is removed}
     *
     * @param <V> the type of the value
     */
    public <V> U set(Attribute<? super T, V> attribute, V value) {
        return with(attribute.set(value));
    }

    /**
     * {@return the same change, with a value stored that is computed from the item before}
     *
     * @param <V> the type of the value
     */
    public <V> U set(Attribute<? super T, V> attribute, Settable<? super T, ? extends V> value) {
        return with(attribute.<T>set(value));
    }

    /**
     * {@return the same change, with the members of a document stored into the one that is there; one that is absent is
     * removed}
     *
     * @param <D> the type of the document
     */
    public <D> U merge(DocumentAttribute<? super T, D> attribute, D document) {
        return with(attribute.merge(document));
    }

    /** {@return the same change, with a number stored} */
    public U set(NumberAttribute<? super T, ?> attribute, long value) {
        return with(attribute.set(value));
    }

    /**
     * {@return the same change, with a value stored, or removed if there is none}
     *
     * @param <V> the type of the value
     */
    public <V> U setOrRemove(Attribute<? super T, V> attribute, Option<? extends V> value) {
        return with(attribute.setOrRemove(value));
    }

    /**
     * {@return the same change, with a value stored where there is none}
     *
     * @param <V> the type of the value
     */
    public <V> U setIfAbsent(Attribute<? super T, V> attribute, V value) {
        return with(attribute.setIfAbsent(value));
    }

    /**
     * {@return the same change, with an amount added to a number; where there is none, the amount is stored}
     *
     * @param <N> the type of the number
     */
    public <N extends Number> U add(NumberAttribute<? super T, N> attribute, N amount) {
        return with(attribute.add(amount));
    }

    /** {@return the same change, with an amount added to a number; where there is none, the amount is stored} */
    public U add(NumberAttribute<? super T, ?> attribute, long amount) {
        return with(attribute.add(amount));
    }

    /**
     * {@return the same change, with members put into a set}
     *
     * @param <E> the type of the members
     */
    @SafeVarargs
    public final <E> U add(SetAttribute<? super T, E> attribute, E first, E... rest) {
        List<E> members = new ArrayList<>();
        members.add(first);
        for (E member : rest) {
            members.add(member);
        }
        return addAll(attribute, members);
    }

    /**
     * {@return the same change, with members put into a set; of none, without this action}
     *
     * @param <E> the type of the members
     */
    public <E> U addAll(SetAttribute<? super T, E> attribute, Iterable<? extends E> members) {
        return with(attribute.addAll(members));
    }

    /**
     * {@return the same change, with members taken out of a set}
     *
     * @param <E> the type of the members
     */
    @SafeVarargs
    public final <E> U delete(SetAttribute<? super T, E> attribute, E first, E... rest) {
        List<E> members = new ArrayList<>();
        members.add(first);
        for (E member : rest) {
            members.add(member);
        }
        return deleteAll(attribute, members);
    }

    /**
     * {@return the same change, with members taken out of a set; of none, without this action}
     *
     * @param <E> the type of the members
     */
    public <E> U deleteAll(SetAttribute<? super T, E> attribute, Iterable<? extends E> members) {
        return with(attribute.deleteAll(members));
    }

    /**
     * {@return the same change, with an element put at the end of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    public <E> U append(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.append(value));
    }

    /**
     * {@return the same change, with an element put at the end of a list, or into a new one}
     *
     * @param <E> the type of the elements
     */
    public <E> U appendOrCreate(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.appendOrCreate(value));
    }

    /**
     * {@return the same change, with an element put at the beginning of a list, which must be there}
     *
     * @param <E> the type of the elements
     */
    public <E> U prepend(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.prepend(value));
    }

    /**
     * {@return the same change, with an element put at the beginning of a list, or into a new one}
     *
     * @param <E> the type of the elements
     */
    public <E> U prependOrCreate(ListAttribute<? super T, E, ?> attribute, E value) {
        return with(attribute.prependOrCreate(value));
    }

    /** {@return the same change, with an attribute removed} */
    public U remove(Attribute<? super T, ?> attribute) {
        return with(attribute.remove());
    }

    /** {@return the same change, only if the condition holds of the item before; conditions given twice must all hold} */
    public U onlyIf(Condition<? super T> condition) {
        return of(plan.onlyIf(Objects.requireNonNull(condition, "condition")));
    }

    /** {@return the same change, which returns nothing: it costs the least to answer} */
    public ConditionalWrite<UpdateItemRequest, T, Done> returningNothing() {
        return answered("nothing", ReturnValue.NONE, attributes -> Done.DONE);
    }

    /**
     * {@return the same change, which returns the new value of one attribute that it changes; none if it is gone}
     *
     * @param <A> the type of the attribute
     * @throws io.github.dynalect.refusal.RefusedException if the change does not touch the attribute as a whole, or if it is
     *     an element of a list, whose position in the answer is not that in the item
     */
    public <A> ConditionalWrite<UpdateItemRequest, T, Option<A>> returning(Attribute<? super T, A> a) {
        Returned<A> first = Returned.of(plan, a);
        return answered(a.toString(), ReturnValue.UPDATED_NEW, first::in);
    }

    /**
     * {@return the same change, which returns the new values of two attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B> ConditionalWrite<UpdateItemRequest, T, Tuple2<Option<A>, Option<B>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b) {
        Returned<A> first = Returned.of(plan, a);
        Returned<B> second = Returned.of(plan, b);
        return answered(
                a + ", " + b,
                ReturnValue.UPDATED_NEW,
                attributes -> Tuple.of(first.in(attributes), second.in(attributes)));
    }

    /**
     * {@return the same change, which returns the new values of three attributes that it changes; none of what is gone}
     *
     * @param <A> the type of the first attribute
     * @param <B> the type of the second attribute
     * @param <C> the type of the third attribute
     * @throws io.github.dynalect.refusal.RefusedException as for one attribute
     */
    public <A, B, C> ConditionalWrite<UpdateItemRequest, T, Tuple3<Option<A>, Option<B>, Option<C>>> returning(
            Attribute<? super T, A> a, Attribute<? super T, B> b, Attribute<? super T, C> c) {
        Returned<A> first = Returned.of(plan, a);
        Returned<B> second = Returned.of(plan, b);
        Returned<C> third = Returned.of(plan, c);
        return answered(
                a + ", " + b + ", " + c,
                ReturnValue.UPDATED_NEW,
                attributes -> Tuple.of(first.in(attributes), second.in(attributes), third.in(attributes)));
    }

    final <R> ConditionalWrite<UpdateItemRequest, T, R> answered(
            String what, ReturnValue returned, Function<Map<String, AttributeValue>, R> reader) {
        return new ConditionallyAnswered<>(
                this + " returning " + what, plan.binding(), () -> sent().exchange(returned, reader));
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public final Rendered rendered() {
        return sent().rendered();
    }

    @Override
    public final UpdateItemRequest request() {
        return sent().request(ReturnValue.ALL_NEW);
    }

    @Override
    final Binding<T> binding() {
        return plan.binding();
    }

    @Override
    final Exchange<UpdateItemRequest, UpdateItemResponse, T> exchange() {
        return sent().after();
    }
}
