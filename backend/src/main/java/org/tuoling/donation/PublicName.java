package org.tuoling.donation;

/** How a donor is called in public: by name only with consent. */
public record PublicName(String zh, String en) {

    private static final PublicName ANONYMOUS = new PublicName("匿名", "Anonymous");

    public static PublicName of(boolean consentToBeNamed, String nameZh, String nameEn) {
        return consentToBeNamed ? new PublicName(nameZh, nameEn) : ANONYMOUS;
    }
}
