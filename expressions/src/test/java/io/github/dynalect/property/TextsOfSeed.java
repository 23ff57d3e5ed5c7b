package io.github.dynalect.property;

import io.github.dynalect.render.Rendered;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A program that prints a digest of the texts, names and values of many trees of all kinds: one line. */
final class TextsOfSeed {
    private TextsOfSeed() {}

    public static void main(String[] arguments) {
        System.out.println(digest(new Run(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]))));
    }

    static String digest(Run run) {
        MessageDigest digest = sha256();
        Kind.ALL.forEach(kind -> add(kind, run, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static <E> void add(Kind<E> kind, Run run, MessageDigest digest) {
        Vector<Items> stock = kind.stock(run.seed());
        for (int number = 0; number < run.cases(); number++) {
            Rendered rendered =
                    kind.render().apply(kind.trial(run.seed(), number, stock).tree());
            digest.update(rendered.toDebugString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
