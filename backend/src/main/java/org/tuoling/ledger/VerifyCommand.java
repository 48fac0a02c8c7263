package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoling.launch.Command;
import org.tuoling.ledger.VerificationView.BookVerification;
import org.tuoling.ledger.VerificationView.Broken;
import org.tuoling.ledger.VerificationView.Disagreement;
import org.tuoling.shared.sql.Sql;

/** {@code verify}: proves all books of an installation, and fails when one is broken. */
@ApplicationScoped
class VerifyCommand implements Command {

    private static final int BROKEN = 1;

    private final Verifier verifier;
    private final Sql sql;

    VerifyCommand(Verifier verifier, Sql sql) {
        this.verifier = verifier;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run() {
        if (!hasBooks()) {
            System.out.println("There are no books: the service has never run on this database.");
            return BROKEN;
        }
        var verified = verifier.verifyAll();
        verified.books().forEach(book -> System.out.println(line(book)));
        verified.disagreements().forEach(disagreement -> System.out.println(line(disagreement)));
        System.out.printf(
                Locale.ROOT,
                "%s: %,d entries of %d books in %.2f s%n",
                verified.sound() ? "Sound" : "BROKEN",
                verified.entries(),
                verified.books().size(),
                verified.seconds());
        return verified.sound() ? 0 : BROKEN;
    }

    private boolean hasBooks() {
        return sql.one("select to_regclass('ledger_book') is not null as there", row -> row.flag("there")).orElseThrow();
    }

    private static String line(BookVerification book) {
        var place = book.place();
        String name = place.code() + " " + place.nameZh() + ": ";
        var broken = book.broken();
        if (broken == null) {
            return name + "%,d entries, chain ends with %s".formatted(book.entries(), book.lastHash());
        }
        return name + "BROKEN, " + broken.flaw() + place(broken);
    }

    private static String line(Disagreement disagreement) {
        String about = Stream.of(disagreement.code(), disagreement.stage())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        return "BROKEN, %s: %s %s %s"
                .formatted(disagreement.contradiction(), disagreement.recordType(), disagreement.number(), about)
                .strip();
    }

    private static String place(Broken broken) {
        if (broken.number() != null) {
            return " at entry " + broken.number();
        }
        return broken.accountId() == null ? "" : " at account " + broken.accountId();
    }
}
