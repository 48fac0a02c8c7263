/** A key no other form will ever use. (randomUUID is missing where the page is not served over TLS.) */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same in the shape of a UUID of version 4, for records that are named before the service has seen them. */
export function newId(): string {
  const key = newKey();
  const variant = '89ab'[Number.parseInt(key.charAt(16), 16) % 4];
  return [
    key.slice(0, 8),
    key.slice(8, 12),
    `4${key.slice(13, 16)}`,
    `${variant}${key.slice(17, 20)}`,
    key.slice(20),
  ].join('-');
}
