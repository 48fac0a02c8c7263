package org.tuoling.classification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;

/** A term as it is shown beside another record: with the classification that gives it its meaning. */
@Schema(description = "A term of a classification, named so that it can be shown and opened.")
public record TermRef(
        UUID id,
        @Schema(examples = "POMEGRANATE") String code,
        @Schema(examples = "石榴籽") String nameZh,

        @Schema(examples = "Pomegranate Seeds", nullable = true)
        String nameEn,

        ClassificationKind kind,
        Ref classification) {

    /**
     * The SQL that builds one, for lists that show several terms in a row; the term is aliased {@code t} and its
     * classification {@code c}. Kept here so that its keys and the fields above cannot drift apart unseen.
     */
    public static final String JSON = """
            json_build_object('id', t.id, 'code', t.code, 'nameZh', t.name_zh, 'nameEn', t.name_en, 'kind', c.kind,
                'classification', json_build_object('id', c.id, 'code', c.code, 'nameZh', c.name_zh, 'nameEn', c.name_en))
            """;

    /** As workbooks name terms: {@code FLAGSHIP:SEED; FIELD:LIVELIHOOD}. */
    public static String codesOf(List<TermRef> terms) {
        return terms.stream()
                .map(term -> term.classification().code() + ":" + term.code())
                .collect(Collectors.joining("; "));
    }

    public static Set<UUID> idsOf(List<TermRef> terms) {
        return terms.stream().map(TermRef::id).collect(Collectors.toSet());
    }
}
