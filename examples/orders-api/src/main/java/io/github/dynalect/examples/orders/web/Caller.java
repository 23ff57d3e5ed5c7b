package io.github.dynalect.examples.orders.web;

/**
 * Who asks: everything that is read or written is his.
 *
 * @param customer the customer's name, in keys too
 */
record Caller(String customer) {}
