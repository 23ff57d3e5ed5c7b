package io.github.dynalect.benchmarks.measure;

/** A program that tells more than a number. */
final class TalkByHand {
    private TalkByHand() {}

    public static void main(String[] args) {
        System.out.println("about 5 ms");
    }
}
