/** Where to go after signing in. Only inside this application: a link must not lead a person elsewhere. */
export function wanted(from: unknown): string {
  return typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : '/';
}
