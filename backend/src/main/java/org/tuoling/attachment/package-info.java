/**
 * Owns pictures that belong to records of other features. A picture is made anew from what was sent, so that nothing
 * of where and with what it was taken is kept. Offers {@link org.tuoling.attachment.AttachmentStore}; a feature with
 * pictures implements {@link org.tuoling.attachment.AttachmentOwner}.
 */
package org.tuoling.attachment;
