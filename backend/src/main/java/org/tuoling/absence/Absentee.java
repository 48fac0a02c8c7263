package org.tuoling.absence;

import java.util.UUID;

/** The person a leave or outing is of, and what it is sorted and searched by. */
public record Absentee(UUID id, String name, String searchText) {}
