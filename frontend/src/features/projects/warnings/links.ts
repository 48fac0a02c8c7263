import type { Target } from '@/components/Target';
import { paths } from '@/lib/paths';
import type { Warning, WarningKind } from './queries';

/** The part of a project's page where what is missing is put right; none is its overview. */
const TABS: Partial<Record<WarningKind, string>> = {
  LATE_AGAINST_PLAN: 'milestones',
  MONEY_AHEAD_OF_PROGRESS: 'progress',
  NO_REPORT_FOR_A_MONTH: 'progress',
  NO_VISIT_FOR_DAYS: 'visits',
};

export function warningTarget(programme: string, { kind, project }: Warning): Target {
  const tab = TABS[kind];
  return {
    to: tab
      ? paths.tab(programme, 'projects', project.id, tab)
      : paths.record(programme, 'projects', project.id),
  };
}
