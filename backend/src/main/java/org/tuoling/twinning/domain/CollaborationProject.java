package org.tuoling.twinning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.TermView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;
import org.tuoling.twinning.CollaborationDetails;
import org.tuoling.twinning.CollaborationState;
import org.tuoling.twinning.TwinningError;

/** Something the two units of a pair agreed to carry out together. */
@Entity
@Table(name = "collaboration_project")
public class CollaborationProject {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private UUID agreementId;
    private String code;
    private String nameZh;
    private String nameEn;
    private UUID fieldTermId;

    @Enumerated(EnumType.STRING)
    private CollaborationState state;

    private LocalDate dueOn;
    private String searchText;

    protected CollaborationProject() {}

    /** @param field the plan field it belongs to, or null */
    public CollaborationProject(UUID programmeId, UUID agreementId, CollaborationDetails details, TermView field) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        this.agreementId = agreementId;
        write(details, field);
    }

    /** Its agreement stays: a project carried on under another agreement is another project. */
    public void revise(CollaborationDetails details, TermView field) {
        write(details, field);
    }

    private void write(CollaborationDetails details, TermView field) {
        if (field != null && field.kind() != ClassificationKind.FIELD) {
            throw Refused.at("fieldTermId", TwinningError.FIELD_UNKNOWN);
        }
        this.code = details.code();
        this.nameZh = details.nameZh();
        this.nameEn = details.nameEn();
        this.fieldTermId = field == null ? null : field.id();
        this.state = details.state();
        this.dueOn = details.dueOn();
        this.searchText = SearchText.of(nameZh, nameEn, code);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
