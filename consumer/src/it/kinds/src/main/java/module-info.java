/** A user's module, for only in one are kinds in other packages than their interface. */
module consumer {
    requires transitive io.github.dynalect.core;

    exports consumer;
    exports consumer.tame;
    exports consumer.wild;
}
