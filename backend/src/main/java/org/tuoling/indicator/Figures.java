package org.tuoling.indicator;

import java.time.LocalDate;
import java.util.List;

/** The figures of a programme on one day. */
public record Figures(LocalDate asOf, List<FigureView> items) {}
