import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Donation = components['schemas']['DonationView'];
type Cancellation = components['schemas']['CancellationRequest'];

const F = fieldsOf<Cancellation>();

/** A donation that was registered is never taken away: it is cancelled, and stays to be seen with the reason. */
export function CancelDonation({ record }: { record: Donation }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state === 'CANCELLED' || !may('DONATION_WRITE')) return null;
  return (
    <Action<Cancellation>
      words="donations"
      step="cancel"
      danger
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/donations/{id}/cancel', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Text name="reason" max={500} required />
    </Action>
  );
}
