import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { instantAt } from '../src/lib/dates';
import { comingEvening, type Entry, Evening, minutesAfter } from './support/evening';
import { expect, test, within } from './support/journey';
import { button, field } from './support/page';
import { Service } from './support/service';

// The demonstration's people of grid G-111: its leader, the member with an account, and two others.
const GRID = 'G-111';
const LEADER = 'R-004';
const MEMBER = 'R-008';
const ON_LEAVE = 'R-017';
const SILENT = 'R-016';
/** Everybody of that grid, and who of them the demonstration's records have away from before the evening. */
const MEMBERS = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17].map(
  (n) => `R-${`${n}`.padStart(3, '0')}`,
);
const AWAY_BEFORE = [
  { code: 'R-010', kind: 'ON_LEAVE', dueBack: instantAt('2022-01-14', '22:00') },
  { code: 'R-014', kind: 'ON_OUTING', dueBack: instantAt('2022-01-11', '20:00') },
];

test.use({ serviceWorkers: 'allow' });

test('an evening: one is on leave, one answers without a line, one is silent up to level 1', async ({
  page,
  enter,
  meet,
  office,
}) => {
  test.setTimeout(300_000);
  const day = await comingEvening(office);
  const opensAt = instantAt(day, '22:30');
  const leader = await meet('grid-leader');
  const commander = await meet('commander');
  const leading = new Service(leader.request);

  // Before: two days of leave need the leader of the leaf and the one of level 1, who is the commander.
  await office.moveClock(instantAt(day, '19:30'));
  const onLeave = await office.idOf('people', ON_LEAVE);
  const leave = await office.create('leaves', {
    personId: onLeave,
    kindId: (await office.ask<{ items: { id: string }[] }>('leave-kinds')).items[0]?.id,
    startsAt: instantAt(day, '20:00'),
    endsAt: minutesAfter(opensAt, 14 * 60),
    reason: '家人看病',
  });
  for (const approver of [leader, commander]) {
    await approver.goto(within('my-grid'));
    const request = approver.getByRole('listitem').filter({ hasText: '家人看病' });
    await button(request, '同意').click();
    await expect(request).toHaveCount(0);
  }
  await leading.tell(`leaves/${leave.id}/departure`);

  // The member has opened the page in the evening; the worker that keeps it is there.
  await enter('member', 'my-day');
  const call = page.getByRole('region', { name: /晚点名/ });
  await expect(call).toContainText('今晚 22:30 开始点名');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await office.moveClock(opensAt);
  const evening = await Evening.of(office, GRID, day);
  const silent = (await evening.entryOf(SILENT)).person.nameZh;
  const expectations = expectationsAt(opensAt);
  expect(expectationsOf(await evening.entries())).toEqual(expectations);
  await expectOnBoard(commander, { ...awayIn(expectations), unaccounted: 0 });
  expect(await evening.entryOf(ON_LEAVE)).toMatchObject({ status: 'EXCUSED', expectation: 'ON_LEAVE' });
  await page.reload();
  await expect(call).toContainText('请在 23:00 前答到');

  await test.step('the page opens without a network, and the answer outlives it', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await button(call, '我在岗，答到').click();
    await expect(call).toContainText('已记下，将在有网时发送');
    await page.reload();
    await expect(call).toContainText('已记下，将在有网时发送');
    expect(await evening.entryOf(MEMBER)).toMatchObject({ status: 'PENDING' });
  });

  await test.step('ten minutes later there is a line: it is sent once, with both times', async () => {
    await office.moveClock(minutesAfter(opensAt, 10));
    await page.context().setOffline(false);
    await expect(call).toContainText('已答到');
    await expect(call).toContainText(/22:3\d 答到，22:4\d 送达/);
    const entry = await evening.entryOf(MEMBER);
    expect(entry).toMatchObject({ status: 'PRESENT', answeredBy: 'SELF' });
    const [answered, received] = [Date.parse(entry.answeredAt ?? ''), Date.parse(entry.receivedAt ?? '')];
    expect(received - answered).toBeGreaterThan(8 * 60_000);
  });

  let accounted = '';
  await test.step('the leader answers for himself and for the others, but knows nothing of one', async () => {
    await leader.goto(within('my-day'));
    await button(leader.getByRole('region', { name: /晚点名/ }), '我在岗，答到').click();
    await expect(leader.getByText('已答到')).toBeVisible();

    await leader.goto(within('my-grid'));
    const grid = leader.getByRole('region', { name: /柯坪党政组/ });
    const others = (await evening.entries()).filter(
      ({ person, status }) => status === 'PENDING' && person.code !== SILENT && person.code !== LEADER,
    );
    const [first, ...rest] = others;
    accounted = first?.person.code ?? '';
    await button(grid.getByRole('listitem').filter({ hasText: first?.person.nameZh ?? '' }), '代答').click();
    const dialog = leader.getByRole('dialog', { name: /^代 / });
    await button(dialog, '值班或出诊，走不开').click();
    await expect(field(dialog, '原因')).toHaveValue('值班或出诊，走不开');
    await button(dialog, '保存').click();
    await expect(dialog).toBeHidden();
    for (const { person } of rest) {
      await leading.tell(`roll-calls/${evening.call.id}/answers`, {
        id: randomUUID(),
        personId: person.id,
        outcome: 'PRESENT',
        reason: '本人在场，已见到',
      });
    }
    await leader.reload();
    await grid.getByRole('button', { name: /^确认全部/ }).click();
    await expect(grid.getByRole('button', { name: /^确认全部/ })).toHaveCount(0);
    await expect(grid.getByRole('listitem').filter({ has: leader.getByRole('button') })).toHaveCount(1);
    await page.reload();
    await expect(call).toContainText('已答到，网格长已确认');
  });

  await test.step('the silent one goes up from the leaf to level 1', async () => {
    await office.moveClock(minutesAfter(evening.call.cutOffAt, 0));
    await expect.poll(() => evening.escalations()).toEqual([{ level: 3, unresolved: 1 }]);
    await office.moveClock(minutesAfter(evening.call.cutOffAt, 20));
    await office.moveClock(minutesAfter(evening.call.cutOffAt, 40));
    await expect
      .poll(() => evening.escalations())
      .toEqual([3, 2, 1].map((level) => ({ level, unresolved: 1 })));
    for (const told of [leader, commander]) {
      await told.goto(within('notices'));
      await expect(
        told
          .getByRole('main')
          .getByText(new RegExp(`柯坪党政组.*${day}`))
          .first(),
      ).toBeVisible();
    }
    await commander.goto(within('my-grid'));
    const grid = commander.getByRole('region', { name: /柯坪党政组/ });
    await expect(grid).toContainText('已上报');
    await expect(grid).toContainText('23:40 上报至湖州援疆指挥部网格');
    await expect(grid.getByRole('listitem').filter({ hasText: silent })).toContainText('未应答');
    const line = await expectOnBoard(commander, { ...awayIn(expectations), unaccounted: 1 });
    await expect(line).toContainText('已上报 · 1 人未答');
  });

  await test.step('the call closes, and board and records tell exactly that', async () => {
    await office.moveClock(minutesAfter(evening.call.closesAt, 0));
    await expect.poll(() => evening.state()).toBe('CLOSED');
    const entries = await evening.entries();
    const answered: Record<string, string> = { [SILENT]: 'UNRESOLVED', [accounted]: 'ACCOUNTED' };
    expect(Object.fromEntries(entries.map(({ person, status }) => [person.code, status]))).toEqual(
      Object.fromEntries(
        MEMBERS.map((code) => {
          const excused = ['ON_LEAVE', 'ON_OUTING'].includes(expectations[code] ?? '');
          return [code, excused ? 'EXCUSED' : (answered[code] ?? 'PRESENT')];
        }),
      ),
    );
    expect(expectationsOf(entries)).toEqual(expectations);

    await expectOnBoard(commander, { ...awayIn(expectations), unaccounted: 1 });
    const exceptions = await office.ask<{ items: { person: { code: string } | null }[] }>('exceptions', {
      kind: 'UNRESOLVED_ROLL_CALL',
      gridId: await office.idOf('grids', GRID),
    });
    expect(exceptions.items.map(({ person }) => person?.code)).toEqual([SILENT]);
  });

  // The demonstration goes on: who was on leave is back, or would be overdue the next evening.
  await office.moveClock(minutesAfter(opensAt, 9 * 60));
  await leading.tell(`leaves/${leave.id}/return`);
});

interface Away {
  onLeave: number;
  onOuting: number;
  overdue: number;
}

/** What the roll-call must expect of each, from who is away at its opening and until when. */
function expectationsAt(opensAt: Date): Record<string, string> {
  const away = AWAY_BEFORE.map(({ code, kind, dueBack }) => [code, dueBack <= opensAt ? 'OVERDUE' : kind]);
  return {
    ...Object.fromEntries(MEMBERS.map((code) => [code, 'EXPECTED'])),
    ...Object.fromEntries(away),
    [ON_LEAVE]: 'ON_LEAVE',
  };
}

function expectationsOf(entries: Entry[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ person, expectation }) => [person.code, expectation]));
}

function awayIn(expectations: Record<string, string>): Away {
  const count = (kind: string) => Object.values(expectations).filter((one) => one === kind).length;
  return { onLeave: count('ON_LEAVE'), onOuting: count('ON_OUTING'), overdue: count('OVERDUE') };
}

/** The grid's line of the board tells exactly this, and that everybody else is there. */
async function expectOnBoard(viewer: Page, counts: Away & { unaccounted: number }): Promise<Locator> {
  await viewer.goto(within('board'));
  const line = viewer
    .getByRole('region', { name: '网格', exact: true })
    .getByRole('listitem')
    .filter({ hasText: '柯坪党政组' });
  const { onLeave, onOuting, overdue, unaccounted } = counts;
  const told = [
    ['在位', MEMBERS.length - onLeave - onOuting - overdue - unaccounted],
    ['请假', onLeave],
    ['外出', onOuting],
    ['逾期', overdue],
    ['待核', unaccounted],
  ] as const;
  const parts = told.filter(([, count]) => count > 0).map(([part, count]) => `${part} ${count}`);
  await expect(line).toHaveCount(1);
  await expect(line.getByText(`${MEMBERS.length} 人`, { exact: true })).toBeVisible();
  await expect(line.getByRole('img')).toHaveAccessibleName(parts.join('，'));
  return line;
}
