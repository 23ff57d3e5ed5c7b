package io.github.dynalect.schema;

import io.github.dynalect.refusal.Rule;
import java.util.Objects;

/** What DynamoDB takes for the name of a table, or of an index. */
public final class TableName {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 255;
    private static final String ARN = "arn:";
    private static final int LONGEST_ARN = 1_024;

    private TableName() {}

    /**
     * {@return the name}
     *
     * @param name the name of a table, or its ARN, such as that of another account's table
     * @throws io.github.dynalect.refusal.RefusedException if no table can have it
     */
    public static String checked(String name) {
        Objects.requireNonNull(name, "tableName");
        if (!isName(name) && !isArn(name)) {
            throw Rule.TABLE_NAME.refuse("table", "the name \"" + name + "\"", "choose another name");
        }
        return name;
    }

    /** Whether a table or an index can have the name. */
    static boolean isName(String name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST && consistsOf(name, "_.-");
    }

    private static boolean isArn(String name) {
        return name.startsWith(ARN)
                && name.length() > ARN.length()
                && name.length() <= LONGEST_ARN
                && consistsOf(name, "_.:/-");
    }

    // No regular expression: the name of every table is checked when a service starts, and their machinery loads
    // slowly.
    private static boolean consistsOf(String name, String marks) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
