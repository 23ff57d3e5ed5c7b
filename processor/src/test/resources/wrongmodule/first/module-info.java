module first {
    requires io.github.dynalect.core;
}
