/**
 * Owns pictures and documents that belong to records of other features. A picture is made anew from what was sent, so
 * that nothing of where and with what it was taken is kept; a document is kept as it came, if its content is of a kind that
 * is safe to hand on. The bytes of both are outside the database. Offers {@link org.tuoling.attachment.AttachmentStore} for pictures and
 * {@link org.tuoling.attachment.Documents}; a feature with either implements {@link
 * org.tuoling.attachment.AttachmentOwner}.
 */
package org.tuoling.attachment;
