package io.github.dynalect.table;

import io.github.dynalect.render.Rendered;

/** Breaks the arrows of its package, to show that {@code ArchitectureTest} sees it. Nobody calls it. */
record PlantedUtil(Rendered rendered) {}
