/** What was asked for; a refusal was thrown by the client before. */
export async function answered<T>(asked: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await asked).data as NonNullable<T>;
}
