package io.github.dynalect.benchmarks.measure;

/** A program that tells another number, and loads a class more. */
final class SayByDynalect {
    private SayByDynalect() {}

    public static void main(String[] args) {
        System.out.println(new Told(1100));
    }

    private record Told(int value) {
        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }
}
