/** Owns the administrative places of a programme. Offers {@link org.tuoling.place.PlaceRegister}. */
package org.tuoling.place;
