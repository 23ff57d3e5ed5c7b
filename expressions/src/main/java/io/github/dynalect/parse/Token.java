package io.github.dynalect.parse;

/**
 * The smallest part of an expression's text that means something.
 *
 * @param kind what it is
 * @param text the characters
 * @param position the index of its first character in the text of the expression
 */
record Token(Kind kind, String text, int position) {
    /** What a token is. */
    enum Kind {
        /** A keyword, the name of a function, or an attribute name as it is. */
        WORD,
        /** A placeholder of a name, its {@code #} included. */
        NAME,
        /** A placeholder of a value, its {@code :} included. */
        VALUE,
        /** The index of a list element. */
        DIGITS,
        /** A comparator or a punctuation mark. */
        SYMBOL,
        /** The end of the text, which has no characters. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Keywords are such in any case; functions and names are not. */
    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /** The token as messages name it. */
    @Override
    public String toString() {
        return kind == Kind.END ? "the end of the text" : "\"" + text + "\"";
    }
}
