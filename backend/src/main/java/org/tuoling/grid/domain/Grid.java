package org.tuoling.grid.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tuoling.grid.GridDetails;
import org.tuoling.grid.GridError;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** 网格: a part of the deployed team that somebody answers for. People sit in the leaves of the tree. */
@Entity
@Table(name = "grid")
public class Grid {

    private static final int DEEPEST = 9;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private String nameZh;
    private String nameEn;
    private UUID parentId;
    private int level;
    private boolean leaf;
    private UUID placeId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String searchText;

    protected Grid() {}

    /** @param parent the grid above, which must be a branch by now; null for one at the top */
    public Grid(UUID programmeId, GridDetails details, Grid parent) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.level = parent == null ? 1 : parent.level + 1;
        this.leaf = true;
        if (level > DEEPEST) {
            throw Refused.at("parentId", GridError.TOO_DEEP, DEEPEST);
        }
        write(details);
    }

    /** A grid keeps its level: those below it would have to change theirs, and with it who approves what. */
    public void revise(GridDetails details, Grid parent) {
        if (level != (parent == null ? 1 : parent.level + 1)) {
            throw Refused.at("parentId", GridError.PARENT_OF_OTHER_LEVEL);
        }
        write(details);
    }

    private void write(GridDetails details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.parentId = details.parentId() == null ? null : details.parentId().value();
        this.placeId = details.placeId().value();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    /** It gets a grid below it, so nobody may sit in it any more. */
    public void becomeBranch() {
        this.leaf = false;
    }

    /** The last grid below it is gone. */
    public void becomeLeaf() {
        this.leaf = true;
    }

    /** Whether it is open on every day from the first to the last; a last day of null is none. */
    public boolean isOpen(LocalDate first, LocalDate last) {
        return !first.isBefore(startsOn) && (endsOn == null || last != null && !last.isAfter(endsOn));
    }

    public boolean isBelow(UUID parent) {
        return Objects.equals(parentId, parent);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID parentId() {
        return parentId;
    }

    public boolean isLeaf() {
        return leaf;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
