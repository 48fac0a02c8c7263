import { Suspense } from 'react';
import { Field } from '@/components/form/Field';
import { PageSkeleton } from '@/components/PageSkeleton';
import { NameOf } from '@/components/pick/NameOf';
import { TermsInput } from './TermsInput';

const names = (ids: unknown) =>
  ((ids as string[] | null) ?? []).map((id) => <NameOf key={id} to="terms" id={id} />);

export function TermsField() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Field name="termIds" show={names}>
        <TermsInput />
      </Field>
    </Suspense>
  );
}
