import { describe, expect, it } from 'vitest';
import type { QueuedAnswer } from '@/api/answers/store';
import type { MyRollCall } from '@/api/rollCall';
import { call, entryOf, NOW } from '@/testing/evenings';
import { faceOf } from './face';

const at = (time: string, day = '2022-01-10') => new Date(`${day}T${time}+08:00`);
const entry = entryOf('沈甲一');
const queued: QueuedAnswer = {
  id: 'a',
  accountId: 'shen',
  programme: 'demo',
  rollCallId: 'rc',
  answeredAt: '2022-01-10T14:31:00Z',
};

function known(change: Partial<MyRollCall> = {}): MyRollCall {
  return { now: NOW, opensAt: call.opensAt, rollCall: call, entry, ...change };
}

describe('the roll-call of the evening', () => {
  it('asks for an answer while it is open, and more urgently once it has escalated', () => {
    expect(faceOf(known(), undefined, at('22:31'))).toMatchObject({ kind: 'open', escalated: false });
    const escalated = known({
      rollCall: { ...call, state: 'ESCALATED' },
      entry: { ...entry, status: 'UNRESOLVED' },
    });
    expect(faceOf(escalated, undefined, at('23:05'))).toMatchObject({ kind: 'open', escalated: true });
  });

  it('tells when it opens, and lets itself be answered when the phone only knows that it should be open by now', () => {
    const before = known({
      now: '2022-01-10T20:00:00+08:00',
      rollCall: null,
      entry: null,
    });
    expect(faceOf(before, undefined, at('20:05'))).toEqual({ kind: 'notYet', opensAt: call.opensAt });
    expect(faceOf(before, undefined, at('22:31'))).toEqual({ kind: 'unknown' });
  });

  it('is not asked of one who is in no call', () => {
    const none = known({ rollCall: null, entry: null });
    expect(faceOf(none, undefined, at('22:31'))).toEqual({ kind: 'notYet', opensAt: null });
  });

  it('knows nothing of this evening from what it learnt yesterday', () => {
    const yesterday = known({
      now: '2022-01-09T22:31:00+08:00',
      rollCall: { ...call, heldOn: '2022-01-09' },
    });
    expect(faceOf(yesterday, undefined, at('22:31', '2022-01-11'))).toEqual({ kind: 'unknown' });
    expect(faceOf(undefined, undefined, at('22:31'))).toEqual({ kind: 'unknown' });
  });

  it('stays open past midnight until it closes', () =>
    expect(faceOf(known(), undefined, at('00:10', '2022-01-11')).kind).toBe('open'));

  describe('after midnight, once it has closed', () => {
    const told = '2022-01-11T00:40:00+08:00';
    const closed = { ...call, state: 'CLOSED' as const, closedAt: '2022-01-11T00:30:00+08:00' };
    const morning = at('07:30', '2022-01-11');
    const next = '2022-01-11T22:30:00+08:00';

    it.each([
      ['PRESENT', 'present'],
      ['ACCOUNTED', 'accounted'],
      ['EXCUSED', 'excused'],
      ['UNRESOLVED', 'missed'],
    ] as const)('tells how last evening ended: %s', (status, outcome) => {
      const last = known({ now: told, rollCall: closed, entry: { ...entry, status } });
      expect(faceOf(last, undefined, morning)).toEqual({ kind: 'over', outcome, opensAt: null });
      expect(faceOf({ ...last, opensAt: next }, undefined, morning)).toMatchObject({ opensAt: next });
    });

    it('is the evening of which an answer still waits', () => {
      const last = known({ now: told, rollCall: closed, entry: { ...entry, status: 'UNRESOLVED' } });
      expect(faceOf(last, queued, morning).kind).toBe('waiting');
    });

    it('does not stand in the way of the next evening on a phone without a line', () => {
      const last = known({ now: told, rollCall: closed, entry: { ...entry, status: 'PRESENT' } });
      const evening = at('22:31', '2022-01-11');
      expect(faceOf(last, undefined, evening)).toEqual({ kind: 'unknown' });
      expect(faceOf({ ...last, opensAt: next }, undefined, evening)).toEqual({ kind: 'unknown' });
    });

    it('does not let an answer of last evening that still waits hide the button of the next', () => {
      const tonight = at('22:31', '2022-01-11');
      const last = known({ now: told, rollCall: closed, entry: { ...entry, status: 'PENDING' } });
      expect(faceOf(last, queued, tonight)).toEqual({ kind: 'unknown' });
      expect(faceOf(undefined, queued, tonight)).toEqual({ kind: 'unknown' });
      const newer = { ...queued, id: 'b', answeredAt: '2022-01-11T14:31:00Z' };
      expect(faceOf(last, newer, tonight).kind).toBe('waiting');
      const refusal = { code: 'rollcall.closed', detail: '点名已结束。' };
      expect(faceOf(last, { ...queued, refusal }, tonight).kind).toBe('refused');
    });

    it('is still this evening’s when the leader closed it before midnight', () => {
      const early = known({ rollCall: closed, entry: { ...entry, status: 'UNRESOLVED' } });
      expect(faceOf(early, undefined, at('23:20'))).toEqual({ kind: 'missed' });
    });
  });

  it('shows an answer that waits on the phone, and why one was refused', () => {
    expect(faceOf(known(), queued, at('22:32'))).toEqual({ kind: 'waiting', answeredAt: queued.answeredAt });
    const refusal = { code: 'rollcall.closed', detail: '点名已结束。' };
    expect(faceOf(known(), { ...queued, refusal }, at('00:40'))).toEqual({
      kind: 'refused',
      id: 'a',
      ...refusal,
    });
  });

  it('shows both times of an answer taken', () => {
    const answeredAt = '2022-01-10T22:31:00+08:00';
    const receivedAt = '2022-01-10T22:48:00+08:00';
    const taken = known({
      entry: { ...entry, status: 'PRESENT', answeredAt, receivedAt, answeredBy: 'SELF' },
    });
    expect(faceOf(taken, queued, at('22:49'))).toEqual({
      kind: 'present',
      answeredAt,
      receivedAt,
      confirmed: false,
      clockOff: false,
    });
  });

  it('says why nothing is asked of one, and that it was missed', () => {
    const excused = known({ entry: { ...entry, expectation: 'ON_LEAVE', status: 'EXCUSED' } });
    expect(faceOf(excused, undefined, at('22:31'))).toEqual({ kind: 'excused', expectation: 'ON_LEAVE' });
    const closed = known({
      now: '2022-01-10T23:40:00+08:00',
      rollCall: { ...call, state: 'CLOSED' },
      entry: { ...entry, status: 'UNRESOLVED' },
    });
    expect(faceOf(closed, undefined, at('23:40'))).toEqual({ kind: 'missed' });
    expect(faceOf(known(), undefined, at('00:31', '2022-01-11'))).toEqual({ kind: 'unknown' });
    const accounted = known({ entry: { ...entry, status: 'ACCOUNTED', reason: '值班' } });
    expect(faceOf(accounted, undefined, at('22:40'))).toEqual({ kind: 'accounted', reason: '值班' });
  });
});
