package io.github.dynalect.path;

import io.github.dynalect.codec.Codec;

/** A forbidden import, planted so that the test of the arrows can be seen to fail. */
public interface PlantedImport {
    Codec<String> codec();
}
