import { Disclose } from './Disclose';
import { PersonFile } from './PersonFile';

/** What can be done with a person beyond editing. */
export function PersonSteps({ record }: { record: { id: string; code: string; name: string } }) {
  return (
    <>
      <PersonFile record={record} />
      <Disclose record={record} />
    </>
  );
}
