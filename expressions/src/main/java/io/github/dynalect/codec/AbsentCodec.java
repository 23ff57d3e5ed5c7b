package io.github.dynalect.codec;

/** A codec that reads nothing as a value, around one that does not. */
sealed interface AbsentCodec<V> extends Codec<V> permits OptionCodec, OptionalCodec, DefaultCodec {
    /** The codec of what is stored where something is. */
    Codec<?> present();
}
