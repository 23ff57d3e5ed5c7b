module exporting {
    requires io.github.dynalect.core;
    requires java.compiler;

    exports shop;
}
