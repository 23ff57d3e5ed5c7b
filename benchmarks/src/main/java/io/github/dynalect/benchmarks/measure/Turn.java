package io.github.dynalect.benchmarks.measure;

import io.github.dynalect.benchmarks.result.Opponent;

/**
 * One opponent's turn to be measured once.
 *
 * @param round from 1
 * @param first whether it is the opponent's first turn in the round
 * @param opponent whose it is
 * @param size how large the work is
 */
record Turn(int round, boolean first, Opponent opponent, long size) {}
