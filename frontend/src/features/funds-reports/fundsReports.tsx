import type { BodyOf, ViewOf } from '@/api/resource';
import { fundsReports as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { Figures } from './Figures';
import { lastMonth } from './lastMonth';
import { Outdated } from './Outdated';
import { ReportSteps } from './ReportSteps';

type Report = ViewOf<typeof resource>;
type ReportBody = BodyOf<typeof resource>;

const column = columnsOf<Report>();
const F = fieldsOf<ReportBody>();

/** What a closed month says of the money of a place: written down by one hand, signed off by another. */
export const fundsReports = defineFeature<Report, ReportBody>({
  name: 'funds-reports',
  recordType: 'funds-report',
  resource,
  read: 'FUNDS_REPORT_READ',
  write: 'FUNDS_REPORT_WRITE',
  fixed: true,
  wordless: true,
  removable: true,
  titleOf: ({ place, month }) => `${nameOf(place)} ${month}`,
  stateOf: ({ state }) => <StateTag of="FundsReportState" value={state} />,
  columns: [
    column.text('month', { sort: 'month' }),
    column.ref('place', 'places'),
    column.state('state', 'FundsReportState'),
    column.custom('outdated', ({ outdated }) => <Outdated is={outdated} />),
    column.text('preparedBy'),
    column.moment('preparedAt', { list: 'hidden' }),
    column.text('signedBy'),
    column.moment('signedAt', { list: 'hidden' }),
    column.text('supersededBy', { list: 'hidden' }),
    column.moment('supersededAt', { list: 'hidden' }),
    column.number('ledgerNumber', { list: 'hidden' }),
    column.text('ledgerHash', { list: 'never' }),
  ],
  filters: [
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'state', kind: 'oneOf', of: 'FundsReportState' },
  ],
  Actions: ReportSteps,
  tabs: [{ name: 'figures', Content: Figures }, documentsTab('funds-report')],
  blank: () => ({ month: lastMonth(today()) }),
  toDraft: ({ place, month }) => ({ placeId: place.id, month }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
      <F.Text name="month" max={7} required />
    </div>
  ),
});
