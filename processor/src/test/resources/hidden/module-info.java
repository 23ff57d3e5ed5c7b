module hidden {
    requires io.github.dynalect.core;
}
