package org.tuoling.project;

import java.util.Locale;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.shared.problem.ErrorCode;

/** A step is refused because the project has no document of this kind. */
record DocumentMissing(DocumentKind kind) implements ErrorCode {

    @Override
    public String code() {
        return "project.document-missing-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
