package org.tuoling.contract.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.Instalment;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/** A schedule in one cell: {@code 2021-06-30 100000.00 预付款；2021-12-20 200000.00}. */
final class ScheduleText {

    private static final Pattern INSTALMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) +([0-9]{1,13}(?:\\.[0-9]{1,2})?)(?: +([^\\p{Cc}]{1,200}))?");

    private ScheduleText() {}

    static String of(List<Instalment> schedule) {
        return schedule.isEmpty() ? null : schedule.stream().map(ScheduleText::of).collect(Collectors.joining("；"));
    }

    private static String of(Instalment instalment) {
        String due = instalment.dueOn() + " " + instalment.amount().amount();
        return instalment.note() == null ? due : due + " " + instalment.note();
    }

    static List<Instalment> read(String text) {
        return parsed(text).orElseThrow(() -> Refused.at("schedule", ContractError.SCHEDULE_UNREADABLE));
    }

    /** As an export would write it; what cannot be read stays as it is, to be refused. */
    static String normal(String text) {
        return parsed(text).map(ScheduleText::of).orElse(text);
    }

    private static Optional<List<Instalment>> parsed(String text) {
        var schedule = new ArrayList<Instalment>();
        if (text == null) {
            return Optional.of(schedule);
        }
        for (String part : text.strip().split("\\s*[;；]\\s*")) {
            var read = INSTALMENT.matcher(part);
            if (!read.matches()) {
                return Optional.empty();
            }
            try {
                var amount = Money.cny(new Money(read.group(2), "CNY").minor());
                schedule.add(new Instalment(LocalDate.parse(read.group(1)), amount, read.group(3)));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
        return Optional.of(schedule);
    }
}
