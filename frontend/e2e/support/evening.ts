import { instantAt, today } from '../../src/lib/dates';
import { expect } from './journey';
import type { Service } from './service';

interface Person {
  id: string;
  code: string;
  nameZh: string;
}

export interface Entry {
  person: Person;
  expectation: string;
  status: string;
  answeredAt: string | null;
  receivedAt: string | null;
  answeredBy: string | null;
}

interface Call {
  id: string;
  cutOffAt: string;
  closesAt: string;
  state: string;
}

interface Page<T> {
  items: T[];
}

const MINUTE = 60_000;

export const minutesAfter = (moment: Date | string, minutes: number) =>
  new Date(new Date(moment).getTime() + minutes * MINUTE);

/** The first evening whose roll-call is still to come: the demonstration may have been moved before. */
export async function comingEvening(office: Service): Promise<string> {
  const now = await office.now();
  const tonight = today(now);
  return now < instantAt(tonight, '19:00') ? tonight : today(minutesAfter(now, 24 * 60));
}

/** One grid's roll-call of an evening, as its records tell it. */
export class Evening {
  private constructor(
    private readonly office: Service,
    readonly call: Call,
  ) {}

  static async of(office: Service, grid: string, heldOn: string): Promise<Evening> {
    const gridId = await office.idOf('grids', grid);
    const find = async () => (await office.ask<Page<Call>>('roll-calls', { gridId, heldOn })).items;
    await expect.poll(async () => (await find()).length, `the roll-call of ${grid} opens`).toBe(1);
    return new Evening(office, (await find())[0] as Call);
  }

  async state(): Promise<string> {
    return (await this.office.ask<Call>(`roll-calls/${this.call.id}`)).state;
  }

  async entries(): Promise<Entry[]> {
    const path = `roll-calls/${this.call.id}/entries`;
    return (await this.office.ask<Page<Entry>>(path, { limit: '100' })).items;
  }

  async entryOf(code: string): Promise<Entry> {
    const entry = (await this.entries()).find(({ person }) => person.code === code);
    expect(entry, `${code} is in the roll-call`).toBeDefined();
    return entry as Entry;
  }

  /** The levels it has gone up to, and of how many people each was told. */
  async escalations(): Promise<{ level: number; unresolved: number }[]> {
    const steps = await this.office.ask<{ level: number; unresolved: number }[]>(
      `roll-calls/${this.call.id}/escalations`,
    );
    return steps.map(({ level, unresolved }) => ({ level, unresolved }));
  }
}
