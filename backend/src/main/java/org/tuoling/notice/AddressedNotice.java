package org.tuoling.notice;

import org.tuoling.personnel.PersonId;

/** A notice and the person it is for. */
public record AddressedNotice(PersonId recipient, Notice notice) {}
