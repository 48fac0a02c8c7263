package org.tuoling.shared.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.tuoling.shared.time.Today;

/** A day, or an hour of one, that a headquarters can mean: between 1900 and 2100. Catches a year typed with a digit too many. */
@Constraint(validatedBy = {Day.Between.class, Day.HourBetween.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {
    String message() default "{text.day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the year. */
    class Between implements ConstraintValidator<Day, LocalDate> {
        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 1900 && day.getYear() <= 2100);
        }
    }

    /** Checks the year of an hour, as the sites count it. */
    class HourBetween implements ConstraintValidator<Day, Instant> {
        private final Between day = new Between();

        @Override
        public boolean isValid(Instant hour, ConstraintValidatorContext context) {
            return hour == null || day.isValid(hour.atZone(Today.ZONE).toLocalDate(), context);
        }
    }
}
