package org.tuoling.twinning;

import java.time.LocalDate;
import org.tuoling.classification.TermId;

/**
 * What is written down about a collaboration project.
 *
 * @param field the plan field it belongs to, or null
 */
public record CollaborationDetails(
        String code, String nameZh, String nameEn, TermId field, CollaborationState state, LocalDate dueOn) {}
