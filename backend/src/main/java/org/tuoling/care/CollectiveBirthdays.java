package org.tuoling.care;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose birthday the team celebrates together in a month. */
public record CollectiveBirthdays(@Schema(examples = "2022-01") String month, List<BirthdayView> birthdays) {}
