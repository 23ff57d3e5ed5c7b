package local;

import io.github.dynalect.annotation.DynamoItem;

/** Has a model inside a method, which no processor is shown. */
final class Method {
    private Method() {}

    static Object made() {
        @DynamoItem(table = "")
        record Local(Object anything) {}
        return new Local("");
    }
}
