/**
 * Owns what audits and checks found amiss with people, projects and money (三个安全), its rectification and its closing
 * by another person. Offers {@link org.tuoling.inspection.InspectionDesk}; a feature that knows of other things to see
 * to for one of the three safeties implements {@link org.tuoling.inspection.SafetySignal}.
 */
package org.tuoling.inspection;
