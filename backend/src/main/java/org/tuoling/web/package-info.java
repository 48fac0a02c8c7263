/** Serves the single-page app that is bundled into the service, and the security headers of every answer. */
package org.tuoling.web;
