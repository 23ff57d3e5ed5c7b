package io.github.dynalect.processor.write;

import io.vavr.collection.Vector;

/** Breaks a field that is too long for a line: at its value, then at the arguments of that, and of its type. */
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
        if (fits(declared + " = ")) {
            return declared + " = " + broken(value, '(', ')', 4, declared.length() + 3);
        }
        int name = declared.lastIndexOf(' ');
        return broken(declared.substring(0, name), '<', '>', indent, WIDTH) + line(indent)
                + declared.substring(name + 1) + " = "
                + broken(value, '(', ')', indent, indent + declared.length() - name + 2);
    }

    private static boolean fits(String line) {
        return line.length() <= WIDTH;
    }

    /** Code that begins at a column, in a line that is indented so far. */
    private static String broken(String code, char open, char close, int indent, int column) {
        if (column + code.length() <= WIDTH) {
            return code;
        }
        return Bracketed.of(code, open, close)
                .map(pair -> pair.before() + inside(pair, open, close, indent + INDENT))
                .getOrElse(code);
    }

    private static String inside(Bracketed pair, char open, char close, int indent) {
        String together = pair.inside().mkString(", ") + pair.after();
        if (indent + together.length() <= WIDTH) {
            return line(indent) + together;
        }
        Vector<String> lines = pair.inside().map(part -> line(indent) + broken(part, open, close, indent, indent + 1));
        return lines.mkString(",") + pair.after();
    }

    private static String line(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
