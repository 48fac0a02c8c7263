package org.tuoling.inspection;

import java.time.LocalDate;

/** What is said of a step: the day it happened on, and what was done, seen or missed. */
public record StepDetails(LocalDate on, String note) {}
