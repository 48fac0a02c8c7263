/**
 * Loads a demonstration programme from ordinary files, through the same imports that users have. Offers
 * {@link org.tuoling.demonstration.Demonstration}.
 */
package org.tuoling.demonstration;
