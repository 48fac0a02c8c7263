import { useSuspenseQuery } from '@tanstack/react-query';
import { closeVote, type Decision, openVote, rosterQuery, setRoster } from '@/api/decisions';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';
import { entriesFor } from './seats';

type Closing = components['schemas']['DecisionClosingRequest'];
interface People {
  personIds: string[];
}

const C = fieldsOf<Closing>();
const P = fieldsOf<People>();

interface Props {
  record: Decision;
  /** ETag of what was read: nobody opens or closes what he has not seen. */
  version: string;
}

/** The next step of a decision: say who should attend, put it to the vote, close the vote. */
export function DecisionActions({ record, version }: Props) {
  const may = useMay();
  const drafting = record.state === 'DRAFT' && may('DECISION_WRITE');
  return (
    <>
      {drafting && <Summon record={record} version={version} />}
      {drafting && isComplete(record) && record.heldOn <= today() && (
        <Open record={record} version={version} />
      )}
      {record.state === 'OPEN' && may('DECISION_CLOSE') && <Close record={record} version={version} />}
    </>
  );
}

/** Whether as many should attend as its matter demands. */
const isComplete = ({ shouldAttend, minimumRoster }: Decision) => shouldAttend >= minimumRoster;

function Summon({ record, version }: Props) {
  const programme = useProgramme();
  const { data } = useSuspenseQuery(rosterQuery(programme, record.id));
  return (
    <Action<People>
      words="decisions"
      step="summon"
      primary={!isComplete(record)}
      initial={{ personIds: data.map(({ person }) => person.id) }}
      send={({ personIds }) =>
        setRoster(programme, record.id, { seats: entriesFor(personIds, data) }, version)
      }
    >
      <P.References name="personIds" to="people" required />
    </Action>
  );
}

function Open({ record, version }: Props) {
  const programme = useProgramme();
  return (
    <Action<object>
      words="decisions"
      step="opening"
      primary
      send={(_, key) => openVote(programme, record.id, key, version)}
    />
  );
}

function Close({ record, version }: Props) {
  const programme = useProgramme();
  return (
    <Action<Closing>
      words="decisions"
      step="closing"
      primary
      draftKey={`${programme}/decisions/${record.id}/closing`}
      send={(body, key) => closeVote(programme, record.id, body, key, version)}
    >
      <C.Prose name="minutes" max={8000} required />
    </Action>
  );
}
