import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/* The part of the service that one's day and one's grid are made of. */
export type Notice = Schemas['NoticeView'];
export type Leave = Schemas['LeaveView'];
export type Outing = Schemas['OutingView'];
export type Escalation = Schemas['EscalationView'];

/** What was asked for; a refusal was thrown by the client before. */
export async function answered<T>(asked: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await asked).data as NonNullable<T>;
}
