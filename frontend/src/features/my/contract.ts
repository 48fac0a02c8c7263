import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/* The part of the service that one's day and one's grid are made of. */
export type Notice = Schemas['NoticeView'];
export type Leave = Schemas['LeaveView'];
export type Outing = Schemas['OutingView'];
