package io.github.dynalect.parse;

import io.github.dynalect.expression.Part;
import io.github.dynalect.parse.Token.Kind;
import io.github.dynalect.refusal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts the text of an expression into tokens. White space parts them and means nothing else. */
final class Lexer {
    private static final String WHITE_SPACE = " \t\r\n";

    private final Part part;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(Part part, String text) {
        this.part = part;
        this.text = text;
    }

    /** {@return the tokens of a text, with {@link Kind#END} as the last} */
    static List<Token> tokens(Part part, String text) {
        return new Lexer(part, text).tokens();
    }

    private List<Token> tokens() {
        skipWhiteSpace();
        while (position < text.length()) {
            tokens.add(token());
            skipWhiteSpace();
        }
        tokens.add(new Token(Kind.END, "", position));
        return tokens;
    }

    private void skipWhiteSpace() {
        while (position < text.length() && WHITE_SPACE.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private Token token() {
        char first = text.charAt(position);
        if (isLetter(first)) {
            return token(Kind.WORD, endOf(position, Lexer::isPartOfWord));
        }
        if (isDigit(first)) {
            // A zero stands alone: the service reads 07 as 0 and then 7.
            return token(Kind.DIGITS, first == '0' ? position + 1 : endOf(position, Lexer::isDigit));
        }
        return switch (first) {
            case '#' -> placeholder(Kind.NAME);
            case ':' -> placeholder(Kind.VALUE);
            case '<' -> symbol(next() == '>' || next() == '=' ? 2 : 1);
            case '>' -> symbol(next() == '=' ? 2 : 1);
            case '=', '(', ')', '[', ']', ',', '.', '+', '-' -> symbol(1);
            default ->
                throw Rule.SYNTAX.refuse(
                        part.at(position),
                        "the character " + shown(first),
                        "give names through placeholders such as #n");
        };
    }

    private Token placeholder(Kind kind) {
        int end = endOf(position + 1, Lexer::isPartOfWord);
        if (end == position + 1) {
            throw Rule.SYNTAX.refuse(
                    part.at(position),
                    "the character " + shown(text.charAt(position)) + " with no letter, digit or underscore after it",
                    "write a placeholder such as #n or :v");
        }
        return token(kind, end);
    }

    private Token symbol(int length) {
        return token(Kind.SYMBOL, position + length);
    }

    private Token token(Kind kind, int end) {
        Token token = new Token(kind, text.substring(position, end), position);
        position = end;
        return token;
    }

    private char next() {
        return position + 1 < text.length() ? text.charAt(position + 1) : ' ';
    }

    private int endOf(int start, IntPredicate part) {
        int end = start;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String shown(char character) {
        return "\"" + character + "\"";
    }

    // Of ASCII only, as DynamoDB's grammar is: Character.isLetter would take letters of all scripts.
    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPartOfWord(int c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }
}
