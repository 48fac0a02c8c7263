package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Sql;

/** Sums up how far the money of a programme, a place or a project has come. */
@ApplicationScoped
public class StageTotals {

    private final Sql sql;

    StageTotals(Sql sql) {
        this.sql = sql;
    }

    /**
     * All stages but the treasury's.
     *
     * @param placeId null for all places
     * @param projectId null for all money, also what belongs to no project yet
     */
    public List<StageTotalView> of(UUID programmeId, UUID placeId, UUID projectId) {
        var held = new EnumMap<Stage, Long>(Stage.class);
        sql.each(
                """
                select a.stage, sum(a.in_minor - a.out_minor) as held_minor
                from ledger_account a join ledger_book b on b.id = a.book_id
                where a.programme_id = ? and (cast(? as uuid) is null or b.place_id = ?)
                and (cast(? as uuid) is null or a.project_id = ?)
                group by a.stage
                """,
                row -> held.put(row.oneOf(Stage.class, "stage"), row.number("held_minor")),
                programmeId,
                placeId,
                placeId,
                projectId,
                projectId);
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.TREASURY)
                .map(stage -> new StageTotalView(
                        stage, Money.cny(held.getOrDefault(stage, 0L)), Money.cny(reached(stage, held))))
                .toList();
    }

    private static long reached(Stage stage, Map<Stage, Long> held) {
        return held.entrySet().stream()
                .filter(other -> other.getKey().isAtLeast(stage))
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
    }
}
