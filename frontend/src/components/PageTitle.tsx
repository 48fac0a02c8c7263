import type { ReactNode } from 'react';
import { useTitle } from '@/lib/useTitle';

interface Props {
  title: string;
  /** Beside the title: the state of a record. */
  state?: ReactNode;
  /** Under the title: what belongs to it at a glance. */
  note?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page. */
export function PageTitle({ title, state, note, actions }: Props) {
  useTitle(title);
  return (
    <div className="page-title">
      <div>
        <h1>
          {title} {state}
        </h1>
        {note && <div className="page-note">{note}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </div>
  );
}
