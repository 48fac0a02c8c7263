package org.tuoling.place;

/** The two sides of a programme: who sends (支援方) and who receives (受援方). */
public enum Side {
    SUPPORTING,
    RECIPIENT
}
