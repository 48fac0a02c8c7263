import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { server } from '@/testing/server';
import { AnswerQueue } from './queue';
import type { Delivery } from './send';
import { type AnswerStore, memoryStore, type QueuedAnswer } from './store';

const ANSWER: QueuedAnswer = {
  id: '0b0c7c7e-5f0e-4f9e-9d3a-0d6c1a3b5f11',
  accountId: 'shen',
  programme: 'demo',
  rollCallId: 'rc-1',
  answeredAt: '2022-01-10T14:31:00.000Z',
};

interface Sent {
  id: string;
  rollCallId: string;
  answeredAt: string;
}

/** The service, and the line to it. */
let line: 'up' | 'down' | 'replies-lost' | 'portal' | 'portal-midway';
let account: string | null;
let closed: boolean;
let received: Sent[];
/** The phone's memory: outlives the pages. */
let phone: AnswerStore;
let deliveries: Delivery[];
const stops: (() => void)[] = [];

/** What a network that asks for a log-in first says to everything. */
const PORTAL = () => HttpResponse.html('<p>请先登录网络</p>');

const counted = () => new Set(received.map(({ id }) => id)).size;

function serve() {
  server.use(
    http.get('*/api/v1/session', () => {
      if (line === 'down') return HttpResponse.error();
      if (line === 'portal') return PORTAL();
      if (!account) return HttpResponse.json({ code: 'identity.signed-out' }, { status: 401 });
      return HttpResponse.json({ account: { id: account }, programmes: [] });
    }),
    http.get('*/programmes/demo/my/roll-call', () => {
      if (line === 'down') return HttpResponse.error();
      return HttpResponse.json({ rollCall: { id: 'rc-1', opensAt: '2022-01-10T22:30:00+08:00' } });
    }),
    http.post('*/programmes/demo/my/roll-call-answers', async ({ request }) => {
      if (line === 'down') return HttpResponse.error();
      if (line === 'portal-midway') return PORTAL();
      const sent = (await request.json()) as Sent;
      if (closed)
        return HttpResponse.json({ code: 'rollcall.closed', detail: '点名已结束。' }, { status: 409 });
      received.push(sent);
      if (line === 'replies-lost') return HttpResponse.error();
      return HttpResponse.json({ id: 'entry', status: 'PRESENT', answeredAt: sent.answeredAt });
    }),
  );
}

/** Opens the page anew on the same phone. */
async function openPage(day = '2022-01-10'): Promise<AnswerQueue> {
  setOfficeClock(`${day}T22:31:00+08:00`);
  const queue = new AnswerQueue(Promise.resolve(phone), (delivery) => deliveries.push(delivery));
  stops.push(queue.start());
  await queue.send();
  return queue;
}

const waiting = (queue: AnswerQueue) => queue.current().answers.filter(({ refusal }) => !refusal);

beforeEach(() => {
  line = 'up';
  account = 'shen';
  closed = false;
  received = [];
  phone = memoryStore();
  deliveries = [];
  serve();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('an answer given on the phone', () => {
  it('is sent at once when there is a line', async () => {
    const queue = await openPage();
    await queue.add(ANSWER);
    expect(received).toEqual([{ id: ANSWER.id, rollCallId: 'rc-1', answeredAt: '2022-01-10T14:31:00.000Z' }]);
    expect(queue.current().answers).toEqual([]);
    expect(deliveries.at(-1)?.taken[0]?.entry).toMatchObject({ status: 'PRESENT' });
  });

  it.each(['rc-1', null])('is one answer however fast one taps again, to the call %s', async (rollCallId) => {
    const again = { ...ANSWER, rollCallId, id: '6a1d8b9e-1d2f-4c3b-8a4e-5f6071829304' };
    const queue = await openPage();
    await Promise.all([queue.add({ ...ANSWER, rollCallId }), queue.add(again)]);
    expect(new Set(received.map(({ id }) => id))).toEqual(new Set([ANSWER.id]));
    expect(await phone.all()).toEqual([]);
  });

  it('keeps the id it waits under when one taps again, also on a page opened anew', async () => {
    line = 'down';
    await (await openPage()).add(ANSWER);
    await (await openPage()).add({ ...ANSWER, id: '6a1d8b9e-1d2f-4c3b-8a4e-5f6071829304' });
    expect(await phone.all()).toEqual([ANSWER]);
  });

  it('waits without a line, outlives the page and is sent once, with the time it was given', async () => {
    line = 'down';
    const before = await openPage();
    await before.add(ANSWER);
    expect(waiting(before)).toHaveLength(1);
    expect(received).toEqual([]);
    stops.pop()?.();

    const after = await openPage();
    expect(waiting(after)).toEqual([ANSWER]);
    line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    globalThis.dispatchEvent(new Event('online'));
    await after.send();
    expect(received).toEqual([{ id: ANSWER.id, rollCallId: 'rc-1', answeredAt: ANSWER.answeredAt }]);
    expect(after.current().answers).toEqual([]);
  });

  it('is sent again under its old id when the reply got lost', async () => {
    line = 'replies-lost';
    const queue = await openPage();
    await queue.add(ANSWER);
    expect(waiting(queue)).toHaveLength(1);
    line = 'up';
    await queue.send();
    expect(received).toHaveLength(2);
    expect(counted()).toBe(1);
    expect(queue.current().answers).toEqual([]);
  });

  it.each(['portal', 'portal-midway'] as const)(
    'is kept and tried again when a page of somebody else comes back: %s',
    async (between) => {
      line = between;
      const queue = await openPage();
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        await queue.add(ANSWER);
        expect(await phone.all()).toEqual([ANSWER]);
        expect(queue.current()).toEqual({ answers: [ANSWER], sending: false });
        line = 'up';
        vi.runOnlyPendingTimers();
      } finally {
        vi.useRealTimers();
      }
      await expect.poll(() => phone.all()).toEqual([]);
      expect(counted()).toBe(1);
    },
  );

  it('tells plainly that the call was closed, and is not sent again', async () => {
    closed = true;
    const queue = await openPage();
    await queue.add(ANSWER);
    expect(queue.current().answers).toEqual([
      { ...ANSWER, refusal: { code: 'rollcall.closed', detail: '点名已结束。' } },
    ]);
    closed = false;
    await queue.send();
    expect(received).toEqual([]);
    await queue.dismiss(ANSWER.id);
    expect(await phone.all()).toEqual([]);
  });

  it('is kept when nobody is signed in any more, and goes out once its person is', async () => {
    account = null;
    const queue = await openPage();
    await queue.add(ANSWER);
    expect(deliveries.at(-1)).toMatchObject({ signedOut: true, left: 1 });
    expect(waiting(queue)).toHaveLength(1);
    account = 'shen';
    await queue.send();
    expect(counted()).toBe(1);
  });

  it('is not sent by another person who signs in on the same phone', async () => {
    line = 'down';
    const queue = await openPage();
    await queue.add(ANSWER);
    line = 'up';
    account = 'xu';
    await queue.send();
    const other = { ...ANSWER, id: '6a1d8b9e-1d2f-4c3b-8a4e-5f6071829304', accountId: 'xu' };
    await queue.add(other);
    expect(received.map(({ id }) => id)).toEqual([other.id]);
    expect(waiting(queue)).toEqual([ANSWER]);

    account = 'shen';
    await queue.send();
    expect(received.map(({ id }) => id)).toEqual([other.id, ANSWER.id]);
  });

  it('does not wait for ever for a person who does not come back', async () => {
    account = 'xu';
    const queue = await openPage();
    await queue.add(ANSWER);
    expect(waiting(await openPage('2022-01-16'))).toEqual([ANSWER]);
    const later = await openPage('2022-01-18');
    await expect.poll(() => phone.all()).toEqual([]);
    await later.send();
    expect(received).toEqual([]);
  });

  it('finds its call afterwards when the phone had no line since that opened', async () => {
    const queue = await openPage();
    await queue.add({ ...ANSWER, rollCallId: null });
    expect(received).toEqual([{ id: ANSWER.id, rollCallId: 'rc-1', answeredAt: ANSWER.answeredAt }]);
  });

  it('is refused when it was given before any call opened', async () => {
    const queue = await openPage();
    await queue.add({ ...ANSWER, rollCallId: null, answeredAt: '2022-01-10T13:00:00.000Z' });
    expect(received).toEqual([]);
    expect(queue.current().answers[0]?.refusal?.code).toBe('NO_ROLL_CALL');
  });
});
