/** Owns projects and the states they go through. Offers {@link org.tuoling.project.ProjectRegister}. */
package org.tuoling.project;
