import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { client, queryClient, SESSION_KEY } from './client';
import { myRollCallQuery } from './rollCall';
import { type Session, sessionQuery, signIn, signOut } from './session';

const session = (id: string, personId: string | null): Session => ({
  account: { id, username: id, displayName: id, mustChangePassword: false },
  programmes: [
    {
      code: 'demo',
      nameZh: '示例批次',
      nameEn: null,
      roles: ['MEMBER'],
      permissions: ['ROLL_CALL_ANSWER'],
      personId,
      organisationId: null,
    },
  ],
});
const evening = { now: '2022-01-10T22:31:00+08:00', rollCall: null, entry: null };

/** A page opened anew: what was in memory is gone. */
const openAnew = () => queryClient.clear();
const noLine = () => server.use(http.all('*/api/*', () => HttpResponse.error()));
const known = () => queryClient.ensureQueryData({ ...sessionQuery, retry: false });

function serve(who: Session) {
  server.use(
    http.post('*/api/v1/session', () => HttpResponse.json(who, { status: 201 })),
    http.delete('*/api/v1/session', () => new HttpResponse(null, { status: 204 })),
    http.get('*/demo/my/roll-call', () => HttpResponse.json(evening)),
  );
}

describe('what a phone shows without a line', () => {
  beforeEach(async () => {
    serve(session('shen', 'p-1'));
    await signIn('shen', 'three camels');
    await queryClient.fetchQuery(myRollCallQuery('demo'));
  });

  it('is who signed in, and the evening as it stood last', async () => {
    openAnew();
    noLine();
    expect((await known())?.account.id).toBe('shen');
    expect(await queryClient.ensureQueryData(myRollCallQuery('demo'))).toMatchObject(evening);
  });

  it('is gone after signing out', async () => {
    await signOut(false);
    openAnew();
    expect(Object.keys(localStorage).filter((name) => name.includes('kept'))).toEqual([]);
    noLine();
    await expect(known()).rejects.toThrow();
  });

  it('is gone once the service says that nobody is signed in', async () => {
    server.use(http.get('*/demo/people', () => HttpResponse.json({}, { status: 401 })));
    await client
      .GET('/api/v1/programmes/{programme}/people', { params: { path: { programme: 'demo' } } })
      .catch(() => undefined);
    expect(queryClient.getQueryData(SESSION_KEY)).toBeNull();
    expect(Object.keys(localStorage).filter((name) => name.includes('kept'))).toEqual([]);
  });

  it('is nothing of the person before', async () => {
    serve(session('xu', 'p-2'));
    await signIn('xu', 'four camels');
    openAnew();
    noLine();
    expect((await known())?.account.id).toBe('xu');
    await expect(queryClient.fetchQuery({ ...myRollCallQuery('demo'), retry: false })).rejects.toThrow();
  });
});

describe('what the page has asked for', () => {
  const PEOPLE = ['demo', '/api/v1/programmes/{programme}/people', 'list', {}];

  beforeEach(async () => {
    serve(session('shen', 'p-1'));
    await signIn('shen', 'three camels');
    queryClient.setQueryData(PEOPLE, ['of shen']);
    queryClient.setQueryData(['about'], 'of everybody');
  });

  afterEach(() => {
    expect(queryClient.getQueryData(PEOPLE)).toBeUndefined();
    expect(queryClient.getQueryData(['about'])).toBe('of everybody');
  });

  it('is gone after signing out', () => signOut(false));

  it('is gone once the service says to any page that nobody is signed in', async () => {
    server.use(http.get('*/demo/people', () => HttpResponse.json({}, { status: 401 })));
    await client
      .GET('/api/v1/programmes/{programme}/people', { params: { path: { programme: 'demo' } } })
      .catch(() => undefined);
  });

  it('is gone once the session itself turns out to have ended', async () => {
    server.use(http.get('*/api/v1/session', () => HttpResponse.json({}, { status: 401 })));
    expect(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })).toBeNull();
  });

  it('is gone once another person has signed in from another tab', async () => {
    server.use(http.get('*/api/v1/session', () => HttpResponse.json(session('xu', 'p-2'))));
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
  });
});

it('keeps nothing of those who answer no roll-call', async () => {
  serve(session('auditor', null));
  await signIn('auditor', 'three camels');
  expect(Object.keys(localStorage).filter((name) => name.includes('kept'))).toEqual([]);
});
