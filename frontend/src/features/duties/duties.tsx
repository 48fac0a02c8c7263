import type { ViewOf } from '@/api/resource';
import { duties as resource } from '@/api/resources';
import { Pictures } from '@/components/Pictures';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { CompletionsTab } from './CompletionsTab';
import { DutySteps } from './DutySteps';

type Duty = ViewOf<typeof resource>;

const column = columnsOf<Duty>();

/** Duties are generated from stations and the catalogue; people only report that they did them. */
export const duties = defineFeature<Duty, object>({
  name: 'duties',
  recordType: 'duty',
  resource,
  read: 'VILLAGE_READ',
  workbooks: true,
  keep: 'VILLAGE_WRITE',
  titleOf: ({ kind, village }) => `${nameOf(kind)} · ${nameOf(village)}`,
  stateOf: ({ state }) => <StateTag of="DutyState" value={state} />,
  columns: [
    column.ref('kind', 'duty-kinds'),
    column.ref('person', 'people'),
    column.ref('village', 'organisations'),
    column.day('periodStart', { list: 'hidden' }),
    column.day('dueOn', { sort: 'dueOn' }),
    column.state('state', 'DutyState'),
    column.day('doneOn'),
    column.text('note', { list: 'hidden' }),
    column.ref('station', 'village-stations', { list: 'never' }),
    column.custom('attachmentIds', ({ attachmentIds }) => <Pictures ids={attachmentIds} />, {
      list: 'never',
    }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'DutyState' },
    { name: 'kindId', kind: 'reference', to: 'duty-kinds' },
    { name: 'villageId', kind: 'reference', to: 'organisations' },
    { name: 'personId', kind: 'reference', to: 'people' },
    { name: 'dueFrom', kind: 'day' },
    { name: 'dueTo', kind: 'day' },
    { name: 'stationId', kind: 'reference', to: 'village-stations', linked: true },
  ],
  tabs: [{ name: 'completions', Content: CompletionsTab }],
  Actions: DutySteps,
  blank: () => ({}),
  toDraft: () => ({}),
  Fields: () => null,
});
