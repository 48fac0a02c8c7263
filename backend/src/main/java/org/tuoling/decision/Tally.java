package org.tuoling.decision;

/**
 * The heads of a vote.
 *
 * @param present those who were there and took part; whoever recused himself did not
 */
public record Tally(int shouldAttend, int present, int recused, int yes, int no, int abstained) {

    /** Its own keys, from the seats {@code s} of one decision. */
    static final String JSON = """
            json_build_object(
                'shouldAttend', count(*),
                'present', count(*) filter (where s.presence = 'PRESENT' and not s.recused),
                'recused', count(*) filter (where s.recused),
                'yes', count(*) filter (where s.vote = 'YES'),
                'no', count(*) filter (where s.vote = 'NO'),
                'abstained', count(*) filter (where s.vote = 'ABSTAIN'))
            """;
}
