/**
 * Owns accounts, the roles granted to them in programmes, and sessions. Offers {@link org.tuoling.identity.SignIn}
 * (open and end sessions, change a password) and {@link org.tuoling.identity.AccountOffice} (administration), and fires {@link org.tuoling.identity.SessionsEnded}.
 */
package org.tuoling.identity;
