module second {
    requires first;
}
