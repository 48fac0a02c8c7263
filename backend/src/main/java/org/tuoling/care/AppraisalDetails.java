package org.tuoling.care;

import org.tuoling.personnel.PersonId;

/**
 * What is written down about the appraisal of a person.
 *
 * @param appraisedBy who appraised, in the office's own words
 */
public record AppraisalDetails(
        PersonId personId, int year, AppraisalPeriod period, AppraisalGrade grade, String summary, String appraisedBy) {}
