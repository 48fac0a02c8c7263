package org.tuoling.personnel;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoling.shared.problem.Refused;

/** What only those who need it may see of a person; each part may be unknown. */
public record Confidential(LocalDate birthDate, String phone, String emergencyContact) {

    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 100;

    /** Refuses what cannot be true, and masked values sent back by a client that showed them in a form. */
    public void check(LocalDate today) {
        if (Mask.isOn(phone)) {
            throw Refused.at("phone", PersonnelError.MASKED_VALUE);
        }
        if (Mask.isOn(emergencyContact)) {
            throw Refused.at("emergencyContact", PersonnelError.MASKED_VALUE);
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw Refused.at("phone", PersonnelError.PHONE_MALFORMED);
        }
        if (birthDate != null && !isPlausible(birthDate, today)) {
            throw Refused.at("birthDate", PersonnelError.BIRTH_DATE_IMPLAUSIBLE);
        }
    }

    /**
     * What is on file after an edit: parts given replace these, parts left out stay, so that a clerk who never saw
     * them can edit the rest; only parts named in {@code cleared} are emptied.
     */
    public Confidential revisedBy(Confidential given, Set<ConfidentialField> cleared) {
        for (ConfidentialField field : given.held()) {
            if (cleared.contains(field)) {
                throw Refused.at("clear", PersonnelError.CLEARED_AND_GIVEN);
            }
        }
        return new Confidential(
                cleared.contains(ConfidentialField.BIRTH_DATE) ? null : either(given.birthDate, birthDate),
                cleared.contains(ConfidentialField.PHONE) ? null : either(given.phone, phone),
                cleared.contains(ConfidentialField.EMERGENCY_CONTACT)
                        ? null
                        : either(given.emergencyContact, emergencyContact));
    }

    /**
     * Parts of these that look masked like those on file, and what is shown of the others. Compared with these it tells
     * no more than the mask does; told whether a whole number is right, somebody who may not see it could find it by
     * trying. Parts left out claim nothing and so are recognised.
     */
    public Confidential recognisedIn(PersonView shown) {
        return new Confidential(
                birthDate == null || Mask.birthDate(birthDate).equals(shown.birthDecade()) ? birthDate : null,
                recognised(phone, Mask.phone(phone), shown.maskedPhone()),
                recognised(emergencyContact, Mask.contact(emergencyContact), shown.maskedEmergencyContact()));
    }

    private static String recognised(String given, String masked, String shown) {
        return given == null || given.equals(shown) || masked.equals(shown) ? given : shown;
    }

    /** The parts that are known. */
    public Set<ConfidentialField> held() {
        var held = EnumSet.noneOf(ConfidentialField.class);
        if (birthDate != null) {
            held.add(ConfidentialField.BIRTH_DATE);
        }
        if (phone != null) {
            held.add(ConfidentialField.PHONE);
        }
        if (emergencyContact != null) {
            held.add(ConfidentialField.EMERGENCY_CONTACT);
        }
        return held;
    }

    /** Names the parts but not their content: this may end up in a log. */
    @Override
    public String toString() {
        return "Confidential" + held();
    }

    private static boolean isPlausible(LocalDate birthDate, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        return age >= YOUNGEST && age <= OLDEST;
    }

    private static <T> T either(T given, T kept) {
        return given == null ? kept : given;
    }
}
