package io.github.dynalect.operation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * A transaction did not happen, and why: nothing of it was written, or read.
 *
 * <p>A condition that failed after several attempts did not fail on the transaction's own effect: all attempts of an execution
 * have one token, by which the service knows a transaction that has happened already.
 */
public final class TransactionCancelled {
    private static final String NONE = "None";

    private final Vector<TransactionAction<?>> actions;
    private final Vector<Option<Reason<?>>> reasons;
    private final int attempts;

    private TransactionCancelled(
            Vector<TransactionAction<?>> actions, Vector<Option<Reason<?>>> reasons, int attempts) {
        this.actions = actions;
        this.reasons = reasons;
        this.attempts = attempts;
    }

    static TransactionCancelled of(
            Vector<TransactionAction<?>> actions,
            Vector<TransactionPart<?>> parts,
            TransactionCanceledException refusal,
            int attempts) {
        List<CancellationReason> told = refusal.cancellationReasons();
        return new TransactionCancelled(
                actions,
                parts.zipWithIndex((part, position) ->
                        position < told.size() ? reason(part, position, told.get(position)) : Option.<Reason<?>>none()),
                attempts);
    }

    static TransactionCancelled ofReads(TransactionCanceledException refusal, int attempts) {
        return new TransactionCancelled(
                Vector.empty(),
                Vector.ofAll(refusal.cancellationReasons()).zipWithIndex(TransactionCancelled::reason),
                attempts);
    }

    private static Option<Reason<?>> reason(CancellationReason told, int position) {
        String code = Objects.requireNonNullElse(told.code(), NONE);
        return Option.when(!code.equals(NONE), () -> new Reason<>(position, Reason.Kind.of(code), code, Option.none()));
    }

    private static <T> Option<Reason<?>> reason(TransactionPart<T> part, int position, CancellationReason told) {
        String code = Objects.requireNonNullElse(told.code(), NONE);
        if (code.equals(NONE)) {
            return Option.none();
        }
        Reason.Kind kind = Reason.Kind.of(code);
        Option<ConditionFailed<T>> failed = Option.when(
                kind == Reason.Kind.CONDITION,
                () -> ConditionFailed.of(
                        part.binding(), part.asked(), told.hasItem() ? Option.some(told.item()) : Option.none(), 1));
        return Option.some(new Reason<>(position, kind, code, failed));
    }

    /** {@return the reasons, in the order of the actions to blame} */
    public List<Reason<?>> reasons() {
        return reasons.<Reason<?>>flatMap(reason -> reason).asJava();
    }

    /**
     * {@return the reason that an action gave; none if it is not to blame, or none of the transaction}
     *
     * @param action an action as it was given to the transaction
     * @param <T> its item type
     */
    @SuppressWarnings("unchecked")
    public <T> Option<Reason<T>> reasonFor(TransactionAction<T> action) {
        int position = actions.indexOf(Objects.requireNonNull(action, "action"));
        // Equal actions are of one table, and so of one item type.
        return position < 0 ? Option.none() : reasons.get(position).map(reason -> (Reason<T>) reason);
    }

    /** {@return how many times the transaction was tried, each time with the same token} */
    public int attempts() {
        return attempts;
    }

    /** Whether the same transaction may succeed a moment later: no action is to blame for good. */
    boolean isPassing() {
        List<Reason<?>> all = reasons();
        return !all.isEmpty() && all.stream().allMatch(reason -> reason.kind().isPassing());
    }

    /** {@return whether the other was cancelled for the same reasons, in as many attempts} */
    @Override
    public boolean equals(Object other) {
        return other instanceof TransactionCancelled cancelled
                && actions.equals(cancelled.actions)
                && reasons.equals(cancelled.reasons)
                && attempts == cancelled.attempts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(actions, reasons, attempts);
    }

    /** {@return the reasons, without values} */
    @Override
    public String toString() {
        Vector<Reason<?>> told = Vector.ofAll(reasons());
        return "the transaction was cancelled: " + (told.isEmpty() ? "no reason was told" : told.mkString("; "))
                + " (attempts: " + attempts + ")";
    }
}
