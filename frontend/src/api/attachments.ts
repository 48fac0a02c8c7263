import { client } from './client';

/** Where a picture is shown from; the browser keeps it, since it never changes. */
export function pictureUrl(programme: string, id: string, size: 'FULL' | 'THUMB'): string {
  return `/api/v1/programmes/${encodeURIComponent(programme)}/attachments/${id}?size=${size}`;
}

/** Sends a picture for a record that is about to be saved, and tells its id. `key`: sent again with it, it is kept once. */
export async function sendPicture(programme: string, picture: Blob, key: string): Promise<string> {
  const { data } = await client.POST('/api/v1/programmes/{programme}/attachments', {
    params: { path: { programme }, header: { 'Idempotency-Key': key } },
    headers: { 'Content-Type': picture.type },
    // The contract knows no other type for bytes than text.
    body: picture as unknown as string,
    bodySerializer: (body) => body,
  });
  // A refusal was thrown by the client before.
  return (data as NonNullable<typeof data>).id;
}
