package io.github.dynalect.cursor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import software.amazon.awssdk.core.SdkBytes;

/**
 * What a position is bound to, hashed: the first 16 bytes of a SHA-256.
 *
 * @param hash the bytes
 */
record Digest(SdkBytes hash) {
    static final int BYTES = 16;

    static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Digest of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Digest(SdkBytes.fromByteArrayUnsafe(Arrays.copyOf(hash, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Digest read(TokenReader reader) {
        return new Digest(SdkBytes.fromByteArrayUnsafe(reader.fixed(BYTES)));
    }

    byte[] bytes() {
        return hash.asByteArray();
    }
}
