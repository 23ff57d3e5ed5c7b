/** Orders and what may be done with them: plain Java over a table, which knows neither HTTP nor Spring. */
@NullMarked
package io.github.dynalect.examples.orders.domain;

import org.jspecify.annotations.NullMarked;
