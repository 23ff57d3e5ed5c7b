package io.github.dynalect.render;

import io.github.dynalect.expression.Part;

/**
 * One expression of a request, as it is written.
 *
 * @param part which it is
 * @param text its text, for DynamoDB
 * @param phrase the expression, to be written for people
 */
record Written(Part part, String text, Phrase phrase) {}
