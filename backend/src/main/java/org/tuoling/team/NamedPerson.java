package org.tuoling.team;

import java.util.UUID;

/** A person as lists that sort and search by name hold him. */
public record NamedPerson(UUID id, String name, String searchText) {}
