import type { TFunction } from 'i18next';
import type { Picture } from '@/components/charts/picture';
import { nameOf } from '@/lib/i18n';
import { monthsThrough } from '@/lib/months';
import type { ComplianceLine, LeaveMonth, PresenceWeek } from './queries';

/** Keys name their file, since these are no components that could say which words they speak. */
type Words = TFunction;

/** In the order of the colours. */
const ANSWERS = ['PRESENT', 'ACCOUNTED', 'UNRESOLVED'] as const;

/** Who was there or accounted for, of those expected; a week without a roll-call has no rate. */
export function presenceByWeek(weeks: readonly PresenceWeek[], t: Words): Picture {
  return {
    rowsAre: t('trends:rows.week'),
    measures: [t('trends:measure.rate')],
    rows: weeks.map(({ weekStartsOn, expected, present, accounted }) => ({
      key: weekStartsOn,
      name: weekStartsOn,
      cells: [expected === 0 ? null : { part: present + accounted, of: expected }],
    })),
    layout: 'columns',
  };
}

/** What became of those expected. They add up; the excused were not expected and are not among them. */
export function answersByWeek(weeks: readonly PresenceWeek[], t: Words): Picture {
  return {
    rowsAre: t('trends:rows.week'),
    measures: ANSWERS.map((status) => t(`enums:EntryStatus.${status}`)),
    rows: weeks.map(({ weekStartsOn, present, accounted, unresolved }) => ({
      key: weekStartsOn,
      name: weekStartsOn,
      cells: [present, accounted, unresolved],
    })),
    layout: 'columns',
    stacked: true,
  };
}

/** The kinds that occur, in the order of their codes: that of the colours too. */
export function kindsOf(leaves: readonly LeaveMonth[]) {
  const kinds = new Map(leaves.map(({ kind }) => [kind.id, kind]));
  return [...kinds.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** Months without leave are shown as such, or they would look like none. */
export function leavesByMonth(leaves: readonly LeaveMonth[], t: Words): Picture {
  const kinds = kindsOf(leaves);
  const months = leaves.map(({ month }) => month).sort();
  const count = (month: string, kindId: string) =>
    leaves.find((one) => one.month === month && one.kind.id === kindId)?.requests ?? 0;
  return {
    rowsAre: t('trends:rows.month'),
    measures: kinds.map(nameOf),
    rows: monthsThrough(months.at(0), months.at(-1)).map((month) => ({
      key: month,
      name: month,
      cells: kinds.map(({ id }) => count(month, id)),
    })),
    layout: 'columns',
    stacked: true,
  };
}

/** The duties of each, by what became of them; in the order of the service: most overdue first. */
export function duties(lines: readonly ComplianceLine[], rowsAre: string, t: Words): Picture {
  return {
    rowsAre,
    measures: [
      t('trends:measure.done'),
      t('trends:measure.doneLate'),
      t('trends:measure.ahead'),
      t('trends:measure.overdue'),
    ],
    rows: lines.map(({ subject, owed, done, doneLate, overdue }) => ({
      key: subject.id,
      name: nameOf(subject),
      cells: [done, doneLate, owed - done - doneLate - overdue, overdue],
    })),
    layout: 'bars',
    stacked: true,
  };
}
