package io.github.dynalect.refusal;

/**
 * A refusal: something that would make a wrong request was given, and nothing was sent.
 *
 * <p>The message has one shape: where, what was found, the rule and its origin, the remedy. It holds no attribute value.
 * Names in it can come from anybody: their control characters are escaped, and what is longer than 200 characters is cut.
 */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String where;
    private final String found;
    private final String remedy;
    private final boolean placed;

    RefusedException(Rule rule, String where, String found, String remedy) {
        this(rule, where, found, remedy, false);
    }

    private RefusedException(Rule rule, String where, String found, String remedy, boolean placed) {
        super(Legible.text(where) + ": " + Legible.text(found) + ". Rule " + rule.name() + " (" + rule.origin() + "): "
                + rule.statement() + ". Remedy: " + remedy + ".");
        this.rule = rule;
        this.where = where;
        this.found = found;
        this.remedy = remedy;
        this.placed = placed;
    }

    /**
     * {@return the same refusal with its place}
     *
     * <p>What refuses a value knows what it is, and only what holds the value knows where. Given twice, the outer place
     * comes before the inner one, with a dot between them unless that is an index in brackets.
     */
    public RefusedException at(String place) {
        String path = placed ? place + (where.startsWith("[") ? "" : ".") + where : place;
        RefusedException refusal = new RefusedException(rule, path, found, remedy, true);
        refusal.setStackTrace(getStackTrace());
        return refusal;
    }

    /** {@return the same refusal, whose place is within another: a part of a request, for instance} */
    public RefusedException within(String outer) {
        RefusedException refusal =
                new RefusedException(rule, outer + (where.startsWith("[") ? "" : ".") + where, found, remedy, true);
        refusal.setStackTrace(getStackTrace());
        return refusal;
    }

    /** {@return the rule that was broken} */
    public Rule rule() {
        return rule;
    }

    /** {@return the place of what was refused, as in the message: a path, an attribute, or the part of the request} */
    public String where() {
        return Legible.text(where);
    }
}
