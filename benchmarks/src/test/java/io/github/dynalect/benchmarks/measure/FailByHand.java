package io.github.dynalect.benchmarks.measure;

/** A program that does not end well. */
final class FailByHand {
    private FailByHand() {}

    public static void main(String[] args) {
        System.out.println("so far so good");
        System.exit(7);
    }
}
