/** Owns programmes, the scope of everything else. Offers {@link org.tuoling.programme.ProgrammeRegister}. */
package org.tuoling.programme;
