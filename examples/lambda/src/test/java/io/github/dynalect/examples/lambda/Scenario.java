package io.github.dynalect.examples.lambda;

/** What a function is asked first, and what it answers by {@link CannedHttpClient}. */
enum Scenario {
    /** To store a reading. */
    PUT("a put", """
            201
            2024-01-31T09:30:00Z,21.5
            """),
    /** For the readings of a device. */
    QUERY("a query", """
            200
            2024-01-31T09:31:00Z,21.75
            2024-01-31T09:30:00Z,21.5
            """);

    private final String name;
    private final String answer;

    Scenario(String name, String answer) {
        this.name = name;
        this.answer = answer;
    }

    Request request() {
        return switch (this) {
            case PUT -> Requests.put("d-1", "2024-01-31T09:30:00Z", "21.5");
            case QUERY -> Requests.newest("d-1");
        };
    }

    String answer() {
        return answer;
    }

    @Override
    public String toString() {
        return name;
    }
}
