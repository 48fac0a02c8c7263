import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Permission, ProgrammeAccess } from '@/api/session';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DisclosuresTab } from './DisclosuresTab';
import { PersonSteps } from './PersonSteps';
import { people } from './people';

const PERSON = { id: 'p1', code: 'R-001', name: '示例甲' };
const AT = `${globalThis.location.origin}/api/v1/programmes/demo/people/p1`;

function open(personId: string | null, ...permissions: Permission[]) {
  const session = signedIn(...permissions);
  Object.assign(session.programmes[0] ?? {}, { personId });
  const taken = vi.fn();
  server.use(
    http.get(`${AT}/file`, () => {
      taken();
      return new HttpResponse(new Blob(['%PDF']), { headers: { 'Content-Type': 'application/pdf' } });
    }),
  );
  globalThis.URL.createObjectURL = () => 'blob:file';
  renderPages('/p/demo/people/p1', [
    {
      path: '/p/$programme/people/$id',
      element: (
        <>
          <h1>{PERSON.name}</h1>
          <PersonSteps record={PERSON} />
        </>
      ),
    },
  ]);
  return taken;
}

it('gives everybody his own file at once', async () => {
  const taken = open('p1', 'PERSON_FILE_READ');
  await userEvent.click(await screen.findByRole('button', { name: '个人档案' }));
  await expect.poll(() => taken.mock.calls.length).toBe(1);
});

it('says first that somebody else is told, and takes his file only then', async () => {
  const taken = open('p2', 'PERSON_FILE_READ', 'PERSON_DISCLOSE');
  await userEvent.click(await screen.findByRole('button', { name: '个人档案' }));
  const dialog = await screen.findByRole('dialog', { name: '示例甲：个人档案' });
  expect(dialog).toHaveTextContent('本人可见');
  expect(taken).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: '个人档案' }));
  await expect.poll(() => taken.mock.calls.length).toBe(1);
});

it('offers the file of another to nobody who may not see confidential fields', async () => {
  open('p2', 'PERSON_FILE_READ');
  expect(await screen.findByRole('heading', { name: '示例甲' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells what was read of a person, and on what occasion', async () => {
  signedIn('DISCLOSURE_READ');
  const look = (id: string, occasion: string, reason: string | null, fields: string[]) => ({
    id,
    occasion,
    reason,
    fields,
    disclosedBy: 'commander',
    disclosedAt: '2022-01-09T10:00:00+08:00',
  });
  server.use(
    http.get(`${AT}/disclosures`, () =>
      HttpResponse.json({
        items: [
          look('1', 'CARE_LOG', null, []),
          look('2', 'PERSON_FILE', null, ['PHONE']),
          look('3', 'ASKED', '联系家属', ['PHONE', 'BIRTH_DATE']),
        ],
      }),
    ),
  );
  renderPages('/p/demo/people/p1/disclosures', [
    { path: '/p/$programme/people/$id/disclosures', element: <DisclosuresTab record={PERSON} /> },
  ]);
  const [, first, second, third] = await screen.findAllByRole('row');
  expect(first).toHaveTextContent('查看关怀记录');
  expect(second).toHaveTextContent('打印个人档案');
  expect(second).toHaveTextContent('手机号码');
  expect(third).toHaveTextContent('联系家属');
});

it.each([
  ['of himself', { personId: 'p1' }, true],
  ['of others', { personId: 'p2' }, false],
  ['of others, auditing', { roles: ['AUDITOR'] }, true],
  ['of others, with a right to look', { permissions: ['DISCLOSURE_READ', 'PERSON_DISCLOSE'] }, true],
])('offers who looked at a person to a reader %s: %o → %s', (_, access, offered) => {
  const session = signedIn('DISCLOSURE_READ');
  const held = { ...session.programmes[0], ...access } as ProgrammeAccess;
  expect(people.tabs?.[0]?.shownTo?.(PERSON as never, held)).toBe(offered);
});
