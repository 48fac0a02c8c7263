import type { ViewOf } from '@/api/resource';
import { rollCalls as resource } from '@/api/resources';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { CloseRollCall } from './CloseRollCall';
import { CorrectionsTab } from './CorrectionsTab';
import { EntriesTab } from './EntriesTab';
import { EscalationsTab } from './EscalationsTab';

type RollCall = ViewOf<typeof resource>;

const column = columnsOf<RollCall>();
const hour = (instant: string | null | undefined) =>
  instant && <span className="tabular">{formatInstant(instant)}</span>;

/** The timer makes them, people answer them: nothing here is entered by hand. */
export const rollCalls = defineFeature<RollCall, object>({
  name: 'roll-calls',
  recordType: 'roll-call',
  resource,
  read: 'ROLL_CALL_READ',
  keep: 'ROLL_CALL_WRITE',
  workbooks: true,
  titleOf: ({ grid, heldOn }) => `${nameOf(grid)} · ${heldOn}`,
  stateOf: ({ state }) => <StateTag of="RollCallState" value={state} />,
  columns: [
    column.day('heldOn', { sort: 'heldOn' }),
    column.ref('grid', 'grids'),
    column.number('expected'),
    column.number('present'),
    column.number('accounted'),
    column.number('unresolved'),
    column.number('excused'),
    column.number('overdue', { list: 'hidden' }),
    column.state('state', 'RollCallState'),
    column.custom('opensAt', ({ opensAt }) => hour(opensAt), { list: 'hidden' }),
    column.custom('cutOffAt', ({ cutOffAt }) => hour(cutOffAt), { list: 'never' }),
    column.custom('closesAt', ({ closesAt }) => hour(closesAt), { list: 'never' }),
    column.custom('closedAt', ({ closedAt }) => hour(closedAt), { list: 'never' }),
    column.number('level', { list: 'never' }),
    column.flag('onPaper', { list: 'hidden' }),
  ],
  filters: [
    { name: 'heldOn', kind: 'day' },
    { name: 'gridId', kind: 'reference', to: 'grids' },
    { name: 'state', kind: 'oneOf', of: 'RollCallState' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ],
  Actions: CloseRollCall,
  tabs: [
    { name: 'entries', Content: EntriesTab },
    { name: 'escalations', Content: EscalationsTab },
    { name: 'corrections', Content: CorrectionsTab },
  ],
  blank: () => ({}),
  toDraft: () => ({}),
  Fields: () => null,
});
