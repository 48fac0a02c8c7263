import type { BodyOf } from '@/api/resource';
import type { donations } from '@/api/resources';
import { TextField, useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { ItemFields } from './ItemFields';
import './donations.css';

const F = fieldsOf<BodyOf<typeof donations>>();

export function DonationFields({ editing }: { editing: boolean }) {
  const kind = useFieldValue<string>('kind');
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Reference name="donorId" to="donors" required />
        {!editing && <F.OneOf name="kind" of="DonationKind" required />}
        <F.Day name="receivedOn" required />
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
      </div>
      <F.Text name="purpose" max={500} />
      {kind === 'MONEY' && (
        <>
          <F.Money name="money" required />
          <div className="field-pair">
            <TextField name={['foreign', 'currency']} word="foreignCurrency" max={3} />
            <TextField name={['foreign', 'amount']} word="foreignAmount" max={16} />
            <TextField name={['foreign', 'rate']} word="foreignRate" max={15} />
          </div>
        </>
      )}
      {kind === 'GOODS' && <ItemFields />}
    </>
  );
}
