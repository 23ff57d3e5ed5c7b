/** HTTP in front of the orders: it reads requests, knows who asks, and makes answers of what the domain gives. */
@NullMarked
package io.github.dynalect.examples.orders.web;

import org.jspecify.annotations.NullMarked;
