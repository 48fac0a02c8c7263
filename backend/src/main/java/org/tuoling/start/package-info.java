/** What happens once when the service starts: the demonstration or the first administrator, and the greeting. */
package org.tuoling.start;
