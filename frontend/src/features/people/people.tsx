import { useTranslation } from 'react-i18next';
import type { ViewOf } from '@/api/resource';
import { people as resource } from '@/api/resources';
import type { components } from '@/api/schema';
import { Absent } from '@/components/Absent';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { DisclosuresTab } from './DisclosuresTab';
import { PersonSteps } from './PersonSteps';

type Person = ViewOf<typeof resource>;
/** What a new person takes, and what may be emptied of one who is there. */
type PersonBody = components['schemas']['PersonRevisionRequest'];

const column = columnsOf<Person>();
const F = fieldsOf<PersonBody>();

function Decade({ of }: { of: number | null }) {
  const { t } = useTranslation('people');
  return of == null ? <Absent /> : t('decade', { year: of });
}

export const people = defineFeature<Person, PersonBody>({
  name: 'people',
  recordType: 'person',
  resource,
  read: 'PERSON_READ',
  write: 'PERSON_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ name }) => name,
  columns: [
    column.text('code', { sort: 'code' }),
    column.text('name', { sort: 'name' }),
    column.oneOf('sex', 'Sex'),
    column.custom('birthDecade', ({ birthDecade }) => <Decade of={birthDecade} />),
    column.text('maskedPhone'),
    column.text('maskedEmergencyContact', { list: 'hidden' }),
  ],
  related: [
    { feature: 'deployments', filter: 'personId', permission: 'PERSON_READ' },
    { feature: 'grid-memberships', filter: 'personId', permission: 'GRID_READ' },
    { feature: 'leaves', filter: 'personId', permission: 'ABSENCE_READ' },
    { feature: 'outings', filter: 'personId', permission: 'ABSENCE_READ' },
    { feature: 'appraisals', filter: 'personId', permission: 'CARE_READ' },
    { feature: 'personal-papers', filter: 'personId', permission: 'CARE_READ' },
    { feature: 'care-entries', filter: 'personId', permission: 'CARE_LOG_READ' },
    { feature: 'village-stations', filter: 'personId', permission: 'VILLAGE_READ' },
    { feature: 'duties', filter: 'personId', permission: 'VILLAGE_READ' },
  ],
  tabs: [
    {
      name: 'disclosures',
      permission: 'DISCLOSURE_READ',
      // Everybody sees who looked at him; who looked at others, only those who may look and those who audit.
      shownTo: ({ id }, { personId, permissions, roles }) =>
        personId === id || permissions.includes('PERSON_DISCLOSE') || roles.includes('AUDITOR'),
      Content: DisclosuresTab,
    },
  ],
  Actions: PersonSteps,
  blank: () => ({}),
  // The confidential fields begin empty, which keeps what is on file: whoever edits need not have seen them.
  toDraft: ({ code, name, sex }) => ({ code, name, sex }),
  Fields: ({ editing }) => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Text name="name" max={60} required />
        <F.OneOf name="sex" of="Sex" />
        <F.Day name="birthDate" {...(editing ? { word: 'newBirthDate' } : {})} />
        <F.Text name="phone" max={20} {...(editing ? { word: 'newPhone' } : {})} />
        <F.Text name="emergencyContact" {...(editing ? { word: 'newEmergencyContact' } : {})} />
      </div>
      {editing && <F.SomeOf name="clear" of="ConfidentialField" />}
    </>
  ),
});
