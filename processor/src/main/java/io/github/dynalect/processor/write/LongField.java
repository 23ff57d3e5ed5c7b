package io.github.dynalect.processor.write;

import io.vavr.collection.Vector;

/** Breaks a field that is too long for a line: at its value, then at the arguments of that, and of its type; and calls in its value. */
final class LongField {
    private static final int WIDTH = 120;
    private static final int INDENT = 8;

    private LongField() {}

    /**
     * {@return the field in several lines}
     *
     * @param declared all before the equals sign
     * @param value all after it
     */
    static String of(String declared, String value) {
        int indent = INDENT + 4;
        if (!value.endsWith(";") || (fits(declared + " =") && fits(" ".repeat(indent) + value))) {
            return declared + " =" + line(indent) + value;
        }
        if (fits(declared + " = " + value.substring(0, value.indexOf('(') + 1))) {
            return declared + " = " + broken(value, '(', ')', 4, declared.length() + 3, 0);
        }
        int name = declared.lastIndexOf(' ');
        return type(declared) + " = " + broken(value, '(', ')', indent, indent + declared.length() - name + 2, 0);
    }

    /** {@return a declaration whose type does not fit into its line, up to the name in a line of its own} */
    static String type(String declared) {
        int name = declared.lastIndexOf(' ');
        return broken(declared.substring(0, name), '<', '>', INDENT + 4, WIDTH, 0)
                + line(INDENT + 4)
                + declared.substring(name + 1);
    }

    /** {@return a call that does not fit into its line, which is one of those that a field's value is made by} */
    static String call(String call) {
        return broken(call, '(', ')', INDENT + 4, INDENT + 4, 0);
    }

    private static boolean fits(String line) {
        return line.length() <= WIDTH;
    }

    /** Code that begins at a column, in a line that is indented so far, with so much after it. */
    private static String broken(String code, char open, char close, int indent, int column, int after) {
        if (column + code.length() + after <= WIDTH) {
            return code;
        }
        return Bracketed.of(code, open, close)
                .map(pair -> pair.before() + inside(pair, open, close, indent + INDENT, after))
                .getOrElse(code);
    }

    private static String inside(Bracketed pair, char open, char close, int indent, int after) {
        String together = pair.inside().mkString(", ") + pair.after();
        if (indent + together.length() + after <= WIDTH) {
            return line(indent) + together;
        }
        // What follows the last part is all that is closed with it.
        Vector<String> lines = pair.inside()
                .init()
                .map(part -> line(indent) + broken(part, open, close, indent, indent, 1))
                .append(line(indent)
                        + broken(
                                pair.inside().last(),
                                open,
                                close,
                                indent,
                                indent,
                                after + pair.after().length()));
        return lines.mkString(",") + pair.after();
    }

    private static String line(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
