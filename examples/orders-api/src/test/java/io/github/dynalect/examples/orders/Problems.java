package io.github.dynalect.examples.orders;

/** Answers that are problems, as their texts are. */
final class Problems {
    private Problems() {}

    static String problem(int status, String type, String title, String address) {
        return problem(status, type, title, address, "");
    }

    /** With more members, each after a comma. */
    static String problem(int status, String type, String title, String address, String more) {
        return """
                %d {"instance":"%s","status":%d,"title":"%s","type":"https://orders.example/problems/%s"%s}""".formatted(status, address, status, title, type, more);
    }
}
