package org.tuoling.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tuoling.project.ProjectId;

/**
 * What a project leaves behind.
 *
 * @param deliveredOn null while it is only promised
 */
public record DeliverableDetails(
        ProjectId projectId,
        String code,
        String nameZh,
        String nameEn,
        BigDecimal quantity,
        DeliverableUnit unit,
        LocalDate deliveredOn) {}
