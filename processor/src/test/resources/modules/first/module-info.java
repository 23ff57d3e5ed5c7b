module first {
    requires transitive io.github.dynalect.core;

    exports first;
}
