package io.github.dynalect.refusal;

/**
 * A refusal: something that would make a wrong request was given, and nothing was sent.
 *
 * <p>The message has one shape: where, what was found, the rule and its origin, the remedy. It holds no attribute value.
 */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String where;

    RefusedException(Rule rule, String where, String found, String remedy) {
        super("%s: %s. Rule %s (%s): %s. Remedy: %s."
                .formatted(where, found, rule.name(), rule.origin(), rule.statement(), remedy));
        this.rule = rule;
        this.where = where;
    }

    /** {@return the rule that was broken} */
    public Rule rule() {
        return rule;
    }

    /** {@return the place of what was refused: a path, an attribute, or the part of the request} */
    public String where() {
        return where;
    }
}
