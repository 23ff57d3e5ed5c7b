package io.github.dynalect.operation;

import io.github.dynalect.table.Table;

/** Breaks the arrows of its package, to show that {@code ArchitectureTest} sees it. Nobody calls it. */
record PlantedManager(Table<?> table) {}
