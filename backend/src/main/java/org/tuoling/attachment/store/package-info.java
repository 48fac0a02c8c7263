/**
 * Keeps the bytes of documents outside the database: in a folder, or in a bucket of any service that speaks S3. The
 * rest of the product knows {@link org.tuoling.attachment.store.FileStore} only.
 */
package org.tuoling.attachment.store;
