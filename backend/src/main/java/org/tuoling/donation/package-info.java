/**
 * Owns donors, donations and donated items. Offers {@link org.tuoling.donation.DonorRegister} and
 * {@link org.tuoling.donation.DonationDesk}. Nobody is named in public who did not agree to it, and goods nobody could
 * value are counted apart from those with a value.
 */
package org.tuoling.donation;
