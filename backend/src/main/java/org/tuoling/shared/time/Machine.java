package org.tuoling.shared.time;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clock of the machine, for what has nothing to do with the work of a headquarters: how long a session lives, when
 * a failed log-in is forgotten. Everything else asks the office clock, which a demonstration can move.
 */
@Qualifier
@Target({METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Machine {}
