package org.benchgraph.evaluate;

/** Where a figure lies with the confidence asked for. */
public record Interval(double low, double high) {}
