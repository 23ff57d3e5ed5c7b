module views {
    requires transitive io.github.dynalect.core;

    exports outside;
}
