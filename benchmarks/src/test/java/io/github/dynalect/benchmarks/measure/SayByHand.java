package io.github.dynalect.benchmarks.measure;

/** A program that tells a number, as one does that has measured; a smaller one, if it is told anything. */
final class SayByHand {
    private SayByHand() {}

    public static void main(String[] args) {
        System.out.println(1000 - 100 * args.length);
    }
}
