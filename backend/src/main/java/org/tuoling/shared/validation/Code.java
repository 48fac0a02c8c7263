package org.tuoling.shared.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record's code within its programme: letters of any script, digits and {@code - _ . / ( )}, at most 40. */
@Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\-_./()〔〕（）]{0,39}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    int LONGEST = 40;

    String message() default "{text.code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
