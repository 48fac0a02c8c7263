package org.tuoling.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** From when on a project is warned about. */
@ConfigMapping(prefix = "tuoling.progress")
public interface ProgressConfig {

    /** How many points the share of approved money that is paid may be ahead of physical progress. */
    @WithDefault("15")
    int moneyAheadPoints();

    /** How many days of the next month a monthly report may take. */
    @WithDefault("5")
    int reportGraceDays();

    /** How many days a project under way may go without a visit. */
    @WithDefault("60")
    int visitDays();

    /** How many days after its completion a project has to be accepted. */
    @WithDefault("60")
    int acceptanceDays();

    /** How many days after its acceptance the final account has to be made: three months, as the financial rules ask. */
    @WithDefault("90")
    int finalAccountDays();
}
