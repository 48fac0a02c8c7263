/** As the service keeps pictures: more pixels would only take longer on a weak line. */
const SIDE = 1600;
const QUALITY = 0.85;

/** How wide and high a picture is drawn so that its longer side fits. Nothing is enlarged. */
export function fitting(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photo made small enough to send, which leaves where it was taken behind. One that this browser cannot draw goes as
 * it is: the service looks at it anyway.
 */
export async function shrunk(photo: Blob): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const canvas = Object.assign(document.createElement('canvas'), fitting(bitmap.width, bitmap.height));
    const pen = canvas.getContext('2d');
    if (!pen) return photo;
    // What is transparent would turn black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    return small ?? photo;
  } catch {
    return photo;
  }
}
