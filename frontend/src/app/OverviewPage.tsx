import { Navigate } from '@tanstack/react-router';
import { useMay, useProgramme } from '@/api/session';
import { ForbiddenPage } from '@/components/ErrorPages';
import { BoardStrip } from '@/features/board/BoardStrip';
import { DashboardPage } from '@/features/dashboard/DashboardPage';
import { WorkStrip } from '@/features/my/WorkStrip';
import { WarningStrip } from '@/features/projects/warnings/WarningStrip';
import { paths } from '@/lib/paths';
import { useNavigationAreas } from './navigation';

/** The figures; who may not see them begins with the first list that is his. */
export function OverviewPage() {
  const may = useMay();
  const programme = useProgramme();
  const first = useNavigationAreas()[0]?.entries[0];
  if (may('INDICATOR_READ')) {
    return (
      <DashboardPage
        lead={
          <>
            {may('DISBURSEMENT_READ') && <WorkStrip />}
            <BoardStrip />
            <WarningStrip />
          </>
        }
      />
    );
  }
  return first ? <Navigate to={paths.list(programme, first.name)} replace /> : <ForbiddenPage />;
}
