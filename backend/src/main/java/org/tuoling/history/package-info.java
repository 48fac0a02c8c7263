/** Owns who changed what. Offers {@link org.tuoling.history.ChangeLog}, which every door writes to in its own transaction. */
package org.tuoling.history;
