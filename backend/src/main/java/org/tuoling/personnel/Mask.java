package org.tuoling.personnel;

import java.time.LocalDate;

/** How confidential fields look to those who may not see them: enough to recognise, too little to use. */
final class Mask {

    private static final String COVER = "****";
    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;
    private static final int DECADE = 10;

    private Mask() {}

    /** {@code 138****5678}; of what is too short to be a phone, nothing. */
    static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() <= PHONE_HEAD + PHONE_TAIL
                ? COVER
                : phone.substring(0, PHONE_HEAD) + COVER + phone.substring(phone.length() - PHONE_TAIL);
    }

    /** The first character, as 张**** for a name with a number behind it. */
    static String contact(String contact) {
        return contact == null ? null : contact.substring(0, contact.offsetByCodePoints(0, 1)) + COVER;
    }

    /** The decade: the year together with the birthday that a team celebrates would be the whole date. */
    static Integer birthDate(LocalDate birthDate) {
        return birthDate == null ? null : birthDate.getYear() / DECADE * DECADE;
    }

    static boolean isOn(String text) {
        return text != null && text.contains(COVER);
    }
}
