package org.tuoling.project;

import org.tuoling.organisation.OrganisationId;

/**
 * That an accepted project was given to those who use it.
 *
 * @param recipient who has it from then on
 * @param signatory who signed for it there
 */
public record HandOver(OrganisationId recipient, String signatory) {}
