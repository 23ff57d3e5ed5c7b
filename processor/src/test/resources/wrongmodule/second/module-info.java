module second {
    requires io.github.dynalect.core;
}
