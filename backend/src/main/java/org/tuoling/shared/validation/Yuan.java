package org.tuoling.shared.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoling.shared.money.Money;

/** An amount in yuan. Null passes, and so does an amount without currency, which {@link Money} itself refuses. */
@Constraint(validatedBy = Yuan.InYuan.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Yuan {
    String message() default "{money.yuan}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the currency. */
    class InYuan implements ConstraintValidator<Yuan, Money> {
        @Override
        public boolean isValid(Money money, ConstraintValidatorContext context) {
            return money == null || money.currency() == null || money.currency().equals("CNY");
        }
    }
}
