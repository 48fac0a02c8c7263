package org.tuoling.care.file;

import java.util.List;

/**
 * One table of a personal file.
 *
 * @param name key of its words: {@code file.<name>} its title, {@code file.<name>.<n>} its headings
 * @param rows the latest first, as many as fit
 * @param total how many there are in all
 */
record FileSection(String name, List<List<String>> rows, long total) {}
