package org.tuoling.shared.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** The words of a validation in a given language, whether or not there is a request whose language it is. */
@ApplicationScoped
class Messages {

    private final ValidatorFactory validation;

    Messages(ValidatorFactory validation) {
        this.validation = validation;
    }

    private record Context(ConstraintDescriptor<?> getConstraintDescriptor, Object getValidatedValue)
            implements MessageInterpolator.Context {
        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    String of(ConstraintViolation<?> violation, Locale locale) {
        var context = new Context(violation.getConstraintDescriptor(), violation.getInvalidValue());
        return validation.getMessageInterpolator().interpolate(violation.getMessageTemplate(), context, locale);
    }
}
