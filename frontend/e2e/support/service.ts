import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';

export const PROGRAMME = 'huzhou-10';

/** The demonstration accounts; each is named after its role. */
export type Role =
  | 'administrator'
  | 'commander'
  | 'project-officer'
  | 'finance-officer'
  | 'grid-leader'
  | 'member'
  | 'partner'
  | 'auditor';

export const PASSWORD = process.env['TUOLING_DEMO_PASSWORD'] ?? '';

interface Saved {
  id: string;
  version: number;
}

/** The service as another clerk uses it meanwhile; a journey makes its records ready with it. */
export class Service {
  constructor(private readonly http: APIRequestContext) {}

  async signIn(username: string, password: string): Promise<void> {
    const answer = await this.http.post('/api/v1/session', { data: { username, password } });
    expect(answer.ok(), `${username} signs in: ${answer.status()}`).toBe(true);
  }

  async create(list: string, body: object): Promise<Saved> {
    const headers = { 'Idempotency-Key': randomUUID() };
    const answer = await this.http.post(address(list), { data: body, headers });
    expect(answer.status(), `${list}: ${await answer.text()}`).toBe(201);
    return (await answer.json()) as Saved;
  }

  async change(list: string, { id, version }: Saved, body: object): Promise<void> {
    const headers = { 'If-Match': `"${version}"` };
    const answer = await this.http.put(address(list, id), { data: body, headers });
    expect(answer.status(), `${list}: ${await answer.text()}`).toBe(200);
  }

  async idOf(list: string, code: string): Promise<string> {
    const answer = await this.http.get(address(list), { params: { q: code } });
    const { items } = (await answer.json()) as { items: { id: string; code: string }[] };
    const found = items.find((item) => item.code === code);
    expect(found, `${code} among ${list}`).toBeDefined();
    return found?.id ?? '';
  }

  /** What the service answers at an address of the programme. */
  async ask<T>(path: string, params: Record<string, string> = {}): Promise<T> {
    const answer = await this.http.get(address(path), { params });
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
    return (await answer.json()) as T;
  }

  /** A step taken with a record. */
  async tell(path: string, body: object = {}): Promise<void> {
    const answer = await this.http.post(address(path), { data: body });
    expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  }

  /** The office's time. */
  async now(): Promise<Date> {
    const { now } = (await (await this.http.get('/api/v1/about')).json()) as { now: string };
    return new Date(now);
  }

  async moveClock(to: Date): Promise<void> {
    const answer = await this.http.put('/api/v1/demonstration/clock', { data: { now: to.toISOString() } });
    expect(answer.ok(), `the clock moves: ${answer.status()} ${await answer.text()}`).toBe(true);
  }

  /** A figure in fen, so that sums are exact. */
  async fenOf(indicator: string): Promise<number> {
    const answer = await this.http.get(address('indicators', indicator));
    const { money } = (await answer.json()) as { money: { amount: string } };
    return Number(money.amount.replace('.', ''));
  }
}

function address(...parts: string[]): string {
  return ['/api/v1/programmes', PROGRAMME, ...parts].join('/');
}

const run = Date.now().toString(36).toUpperCase();
let count = 0;

/** A code nothing else has, so that journeys do not meet each other's records. */
export function uniqueCode(prefix: string): string {
  count += 1;
  return `${prefix}-${run}-${count}`;
}
