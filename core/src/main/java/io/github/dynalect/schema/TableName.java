package io.github.dynalect.schema;

import io.github.dynalect.refusal.Rule;
import java.util.Objects;
import java.util.regex.Pattern;

/** What DynamoDB takes for the name of a table. */
public final class TableName {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}|arn:[a-zA-Z0-9_.:/-]{1,1020}");

    private TableName() {}

    /**
     * {@return the name}
     *
     * @param name the name of a table, or its ARN, such as that of another account's table
     * @throws io.github.dynalect.refusal.RefusedException if no table can have it
     */
    public static String checked(String name) {
        Objects.requireNonNull(name, "tableName");
        if (!NAME.matcher(name).matches()) {
            throw Rule.TABLE_NAME.refuse("table", "the name \"" + name + "\"", "choose another name");
        }
        return name;
    }
}
