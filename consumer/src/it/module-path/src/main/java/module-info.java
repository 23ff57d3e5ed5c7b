/** A user's module. */
module consumer {
    // Transitive, for the models that it exports are made of its types.
    requires transitive io.github.dynalect.core;

    exports consumer;
}
