package io.github.dynalect.cursor;

import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Objects;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** A key that seals, and the id by which tokens name it: AES in Galois/counter mode. */
final class Seal {
    static final int ID_LENGTH = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private final String id;
    private final SecretKey key;

    /**
     * @throws io.github.dynalect.refusal.RefusedException if the id has other characters or another length, or the cipher
     *     does not take the key
     */
    Seal(String id, SecretKey key) {
        if (!isId(id)) {
            throw Rule.CURSOR_KEY.refuse("id of a key", "\"" + id + "\"", "choose another id");
        }
        this.id = id;
        this.key = key;
        try {
            Objects.requireNonNull(cipher(Cipher.ENCRYPT_MODE, new byte[NONCE_BYTES]));
        } catch (InvalidKeyException e) {
            throw Rule.CURSOR_KEY.refuse(
                    "key " + id, "a key for " + key.getAlgorithm() + " that AES does not take", "make one for AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in Galois/counter mode", e);
        }
    }

    static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= ID_LENGTH && id.chars().allMatch(Seal::isOfId);
    }

    private static boolean isOfId(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_.-".indexOf(c) >= 0;
    }

    String id() {
        return id;
    }

    /** The content, sealed. The head stays legible, and is sealed too. */
    byte[] closed(byte[] head, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            cipher.updateAAD(head);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was good is no longer", e);
        }
    }

    /** The content again; none, if anything was changed since it was sealed, or if another key has sealed it. */
    Option<byte[]> opened(byte[] head, byte[] nonce, byte[] sealed) {
        // Without so much as a tag, ciphers throw what they like.
        if (sealed.length < TAG_BYTES) {
            return Option.none();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce);
            cipher.updateAAD(head);
            return Option.some(cipher.doFinal(sealed));
        } catch (BadPaddingException e) {
            return Option.none();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was good is no longer", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher;
    }

    @Override
    public String toString() {
        return id;
    }
}
