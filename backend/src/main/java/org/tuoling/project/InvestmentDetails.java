package org.tuoling.project;

import java.time.LocalDate;
import org.tuoling.shared.money.Money;

/**
 * Money put into a project.
 *
 * @param source who puts it in
 * @param on the day it was put in or committed
 */
public record InvestmentDetails(
        ProjectId projectId, SourceKind kind, String source, Money amount, LocalDate on, String note) {}
