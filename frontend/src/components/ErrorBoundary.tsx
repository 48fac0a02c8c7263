import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemNote } from './ProblemNote';

/** Keeps what goes wrong in one part of a page from taking the rest of it along. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <CatchBoundary
          getResetKey={() => ''}
          errorComponent={({ error, reset: again }) => (
            <ProblemNote
              error={error}
              onRetry={() => {
                reset();
                again();
              }}
            />
          )}
        >
          {children}
        </CatchBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
