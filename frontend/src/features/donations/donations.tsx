import type { BodyOf, ViewOf } from '@/api/resource';
import { donations as resource } from '@/api/resources';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { CancelDonation } from './CancelDonation';
import { completeDonation } from './complete';
import { DonationFields } from './DonationFields';
import { ItemsTab } from './ItemsTab';

type Donation = ViewOf<typeof resource>;
type DonationBody = BodyOf<typeof resource>;

const column = columnsOf<Donation>();

export const donations = defineFeature<Donation, DonationBody>({
  name: 'donations',
  recordType: 'donation',
  resource,
  read: 'DONATION_READ',
  write: 'DONATION_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ code, donor }) => `${code} · ${nameOf(donor)}`,
  stateOf: ({ state }) => <StateTag of="DonationState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.ref('donor', 'donors'),
    column.oneOf('kind', 'DonationKind'),
    column.day('receivedOn', { sort: 'receivedOn' }),
    column.ref('place', 'places'),
    column.money('valuedTotal', { sort: 'amount' }),
    column.number('unvaluedItems'),
    column.state('state', 'DonationState'),
    column.text('purpose', { list: 'hidden' }),
    column.number('itemCount', { list: 'hidden' }),
    column.custom(
      'foreign',
      ({ foreign }) => foreign && `${foreign.currency} ${foreign.amount} × ${foreign.rate}`,
      { list: 'never' },
    ),
    column.custom(
      'donorPublicName',
      (r) => nameOf({ nameZh: r.donorPublicNameZh, nameEn: r.donorPublicNameEn }),
      { list: 'never' },
    ),
    column.day('cancelledOn', { list: 'never' }),
    column.text('cancelReason', { list: 'never' }),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'DonationKind' },
    { name: 'state', kind: 'oneOf', of: 'DonationState' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'donorId', kind: 'reference', to: 'donors' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ],
  tabs: [{ name: 'items', Content: ItemsTab }],
  Actions: CancelDonation,
  blank: () => ({ kind: 'MONEY', receivedOn: today(), items: [{ valueBasis: 'VOUCHER' } as never] }),
  toDraft: ({ code, donor, kind, receivedOn, place, purpose, money, foreign, items }) => ({
    code,
    donorId: donor.id,
    kind,
    receivedOn,
    placeId: place.id,
    purpose,
    money,
    foreign,
    items: items as DonationBody['items'],
  }),
  complete: completeDonation,
  Fields: DonationFields,
});
