package org.tuoling.programme.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.programme.ProgrammeDetails;
import org.tuoling.programme.ProgrammeError;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;

/** One batch (批次): a supporting side sends people and money to recipient places for a term. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String nameZh;
    private String nameEn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String note;

    protected Programme() {}

    public Programme(ProgrammeDetails details) {
        this.id = Ids.next();
        this.code = details.code();
        write(details);
    }

    /** The code is part of every address that was ever sent to somebody, so it stays. */
    public void revise(ProgrammeDetails details) {
        if (!code.equals(details.code())) {
            throw Refused.at("code", ProgrammeError.CODE_FIXED);
        }
        write(details);
    }

    private void write(ProgrammeDetails details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refused.at("endsOn", CommonError.DATES_OUT_OF_ORDER);
        }
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.note = details.note();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
