package org.tuoling.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which list a place's code is taken from. */
public enum CodeSystem {
    /** GB/T 2260: six digits, down to counties. */
    GBT2260("[0-9]{6}"),
    /** The statistics bureau's twelve digits, down to villages; a regiment of the XPCC has no other. */
    NBS12("[0-9]{12}");

    private final Pattern shape;

    CodeSystem(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** The system a code is of, by its number of digits. */
    public static Optional<CodeSystem> of(String code) {
        return Arrays.stream(values()).filter(system -> system.accepts(code)).findFirst();
    }

    public boolean accepts(String code) {
        return shape.matcher(code).matches();
    }
}
