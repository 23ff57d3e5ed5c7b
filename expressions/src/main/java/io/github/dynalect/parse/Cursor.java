package io.github.dynalect.parse;

import io.github.dynalect.expression.Part;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Walks over the tokens of one expression, and refuses with the place where it stands. */
final class Cursor {
    private final Part part;
    private final List<Token> tokens;
    private int next;

    private Cursor(Part part, List<Token> tokens) {
        this.part = part;
        this.tokens = tokens;
    }

    static Cursor over(Part part, String text) {
        // Before the text is read: it may be of any length. No character takes less than a byte.
        int bytes =
                text.length() > Limits.EXPRESSION_BYTES ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.EXPRESSION_BYTES) {
            throw Rule.EXPRESSION_SIZE.refuse(part.toString(), bytes + " bytes", "split the request");
        }
        List<Token> tokens = Lexer.tokens(part, text);
        if (tokens.get(0).is(Kind.END)) {
            throw Rule.EXPRESSION_EMPTY.refuse(part.toString(), "no token", "leave the expression out");
        }
        return new Cursor(part, tokens);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (!token.is(Kind.END)) {
            next++;
        }
        return token;
    }

    Token take(Kind kind, String expected) {
        if (!peek().is(kind)) {
            throw unexpected(expected);
        }
        return take();
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    boolean accept(String symbol) {
        boolean found = peek().isSymbol(symbol);
        next += found ? 1 : 0;
        return found;
    }

    void expectKeyword(String keyword) {
        if (!acceptKeyword(keyword)) {
            throw unexpected(keyword);
        }
    }

    boolean acceptKeyword(String keyword) {
        boolean found = peek().isKeyword(keyword);
        next += found ? 1 : 0;
        return found;
    }

    /** Whether the next tokens are a word and an opening parenthesis. */
    boolean isAtFunction() {
        return peek().is(Kind.WORD) && tokens.get(next + 1).isSymbol("(");
    }

    void expectEnd() {
        if (!peek().is(Kind.END)) {
            throw unexpected("the end of the text");
        }
    }

    /** The refusal of a text in which the next token is not what the grammar has there. */
    RefusedException unexpected(String expected) {
        return refused(Rule.SYNTAX, peek(), peek().toString(), "write " + expected + " there");
    }

    RefusedException refused(Rule rule, Token at, String found, String remedy) {
        return rule.refuse(part.at(at.position()), found, remedy);
    }

    /** The node of several parts; what it refuses is told with the place of the first part that is one too many. */
    <P, N> N joined(Vector<P> parts, Vector<Token> starts, Function<Vector<P>, N> constructor) {
        try {
            return constructor.apply(parts);
        } catch (RefusedException e) {
            throw e.at(part.at(starts.get(admitted(parts, constructor)).position()));
        }
    }

    /** How many parts are admitted together, found by halving: those that fewer break, more break too. */
    private static <P, N> int admitted(Vector<P> parts, Function<Vector<P>, N> constructor) {
        int admitted = 0;
        int refused = parts.length();
        while (refused - admitted > 1) {
            int middle = (admitted + refused) / 2;
            try {
                N node = constructor.apply(parts.take(middle));
                admitted = node == null ? admitted : middle;
            } catch (RefusedException e) {
                refused = middle;
            }
        }
        return admitted;
    }

    Part part() {
        return part;
    }

    /** What a node's constructor refuses, it refuses without a place. */
    <N> N node(Token at, Supplier<N> constructor) {
        try {
            return constructor.get();
        } catch (RefusedException e) {
            throw e.at(part.at(at.position()));
        }
    }
}
