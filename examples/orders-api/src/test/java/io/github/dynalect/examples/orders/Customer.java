package io.github.dynalect.examples.orders;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A program of a customer, which asks the service by HTTP. */
record Customer(URI service, String name, HttpClient http) {
    Customer(URI service, String name) {
        this(service, name, HttpClient.newHttpClient());
    }

    /** An answer, whose text is its status and its body. */
    record Answer(int status, String body, HttpHeaders headers) {
        String header(String header) {
            return headers.firstValue(header).orElse("");
        }

        @Override
        public String toString() {
            return body.isEmpty() ? Integer.toString(status) : status + " " + body;
        }
    }

    Answer get(String path) {
        return ask("GET", path, "");
    }

    Answer put(String path, String body) {
        return ask("PUT", path, body);
    }

    Answer ask(String method, String path, String body) {
        return asking(method, path, body).join();
    }

    /** An answer to come, for requests side by side. */
    CompletableFuture<Answer> asking(String method, String path, String body) {
        return sending(HttpRequest.newBuilder(service.resolve(path))
                .header("X-Customer", name)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    CompletableFuture<Answer> sending(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), response.body(), response.headers()));
    }
}
