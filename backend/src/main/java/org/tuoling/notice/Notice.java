package org.tuoling.notice;

import java.util.List;

/**
 * What somebody is to be told. It leaves the house by whatever channel is attached, so nothing confidential goes in.
 *
 * @param path the page to open, below the programme's: {@code roll-calls/<id>}
 * @param key what it is about, unique per recipient: told again under the same key, it is not told twice
 * @param phrases what goes into the sentence of its kind, in order
 */
public record Notice(NoticeKind kind, String path, String key, List<Phrase> phrases) {

    /** Phrases may be given as {@link Phrase}s, or as anything that reads the same in both languages. */
    public static Notice of(NoticeKind kind, String path, String key, Object... phrases) {
        return new Notice(
                kind,
                path,
                key,
                List.of(phrases).stream()
                        .map(phrase -> phrase instanceof Phrase made ? made : Phrase.of(phrase))
                        .toList());
    }
}
