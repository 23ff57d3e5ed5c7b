package io.github.dynalect.examples.orders;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service as a program. */
@SpringBootApplication
public class OrdersApi {
    /** Starts it; it ends by a signal, once the requests are answered that it has begun. */
    public static void main(String[] args) {
        SpringApplication.run(OrdersApi.class, args);
    }
}
