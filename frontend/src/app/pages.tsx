import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Permission } from '@/api/session';
import { Guarded } from './Guarded';
import { recordRoutes } from './recordRoutes';

type Load = Parameters<typeof lazyRouteComponent>[0];

/** Every page that is not one of a kind of record: its address, who may open it, and where its code is. Loaded when first opened. */
const PAGES: readonly { path: string; permission?: Permission; load: Load; name: string }[] = [
  {
    path: 'my-day',
    permission: 'ROLL_CALL_ANSWER',
    load: () => import('@/features/my/MyDayPage'),
    name: 'MyDayPage',
  },
  {
    path: 'my-grid',
    permission: 'ROLL_CALL_LEAD',
    load: () => import('@/features/my/grid/MyGridPage'),
    name: 'MyGridPage',
  },
  {
    path: 'notices',
    permission: 'NOTICE_READ',
    load: () => import('@/features/my/NoticesPage'),
    name: 'NoticesPage',
  },
  {
    path: 'indicators',
    permission: 'INDICATOR_READ',
    load: () => import('@/features/indicators/IndicatorsPage'),
    name: 'IndicatorsPage',
  },
  {
    path: 'indicators/$code',
    permission: 'INDICATOR_READ',
    load: () => import('@/features/indicators/IndicatorPage'),
    name: 'IndicatorPage',
  },
  {
    path: 'my-decisions',
    permission: 'DECISION_VOTE',
    load: () => import('@/features/decisions/MyDecisionsPage'),
    name: 'MyDecisionsPage',
  },
  {
    path: 'my-decisions/$id',
    permission: 'DECISION_VOTE',
    load: () => import('@/features/decisions/MyDecisionPage'),
    name: 'MyDecisionPage',
  },
  {
    path: 'care',
    permission: 'CARE_READ',
    load: () => import('@/features/care/CarePage'),
    name: 'CarePage',
  },
  {
    path: 'history',
    permission: 'HISTORY_READ',
    load: () => import('@/features/history/HistoryPage'),
    name: 'HistoryPage',
  },
  {
    path: 'board',
    permission: 'GRID_READ',
    load: () => import('@/features/board/BoardPage'),
    name: 'BoardPage',
  },
  {
    path: 'exceptions',
    permission: 'GRID_READ',
    load: () => import('@/features/board/ExceptionsPage'),
    name: 'ExceptionsPage',
  },
  {
    path: 'trends',
    permission: 'ROLL_CALL_READ',
    load: () => import('@/features/trends/TrendsPage'),
    name: 'TrendsPage',
  },
  {
    path: 'calendar',
    permission: 'CALENDAR_READ',
    load: () => import('@/features/calendar/CalendarPage'),
    name: 'CalendarPage',
  },
  {
    path: 'safeties',
    permission: 'INSPECTION_READ',
    load: () => import('@/features/safeties/SafetiesPage'),
    name: 'SafetiesPage',
  },
  {
    path: 'project-timeline',
    permission: 'PROJECT_READ',
    load: () => import('@/features/projects/timeline/TimelinePage'),
    name: 'TimelinePage',
  },
  {
    path: 'project-places',
    permission: 'PROJECT_READ',
    load: () => import('@/features/projects/places/PlacesPage'),
    name: 'PlacesPage',
  },
  {
    path: 'project-warnings',
    permission: 'PROJECT_READ',
    load: () => import('@/features/projects/warnings/WarningsPage'),
    name: 'WarningsPage',
  },
  {
    path: 'split-flags',
    permission: 'CONTRACT_READ',
    load: () => import('@/features/split-flags/SplitFlagsPage'),
    name: 'SplitFlagsPage',
  },
  {
    path: 'funds',
    permission: 'LEDGER_READ',
    load: () => import('@/features/funds/FundsPage'),
    name: 'FundsPage',
  },
  {
    path: 'ledger',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/LedgerPage'),
    name: 'LedgerPage',
  },
  {
    path: 'ledger/$tab',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/LedgerPage'),
    name: 'LedgerPage',
  },
  {
    path: 'ledger-entries',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/EntriesPage'),
    name: 'EntriesPage',
  },
  {
    path: 'ledger-entries/$id',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/EntryPage'),
    name: 'EntryPage',
  },
  {
    path: 'ledger-accounts',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/AccountsPage'),
    name: 'AccountsPage',
  },
  {
    path: 'ledger-accounts/$id',
    permission: 'LEDGER_READ',
    load: () => import('@/features/ledger/AccountPage'),
    name: 'AccountPage',
  },
];

export function pageRoutes(programme: AnyRoute) {
  const overview = createRoute({
    getParentRoute: () => programme,
    path: '/',
    component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
  });
  const pages = PAGES.map(({ path, permission, load, name }) => {
    const Page = lazyRouteComponent(load, name);
    return createRoute({
      getParentRoute: () => programme,
      path,
      component: () => (
        <Guarded permission={permission}>
          <Page />
        </Guarded>
      ),
    });
  });
  return [
    overview,
    ...pages,
    ...recordRoutes(
      programme,
      'programmes',
      async () => (await import('@/features/programmes/programmes')).programmes,
    ),
    ...recordRoutes(programme, 'places', async () => (await import('@/features/places/places')).places),
    ...recordRoutes(
      programme,
      'organisations',
      async () => (await import('@/features/organisations/organisations')).organisations,
    ),
    ...recordRoutes(
      programme,
      'classifications',
      async () => (await import('@/features/classifications/classifications')).classifications,
    ),
    ...recordRoutes(
      programme,
      'decisions',
      async () => (await import('@/features/decisions/decisions')).decisions,
    ),
    ...recordRoutes(
      programme,
      'decision-matters',
      async () => (await import('@/features/decision-matters/matters')).decisionMatters,
    ),
    ...recordRoutes(
      programme,
      'decision-thresholds',
      async () => (await import('@/features/decision-thresholds/thresholds')).decisionThresholds,
    ),
    ...recordRoutes(programme, 'people', async () => (await import('@/features/people/people')).people),
    ...recordRoutes(
      programme,
      'deployments',
      async () => (await import('@/features/deployments/deployments')).deployments,
    ),
    ...recordRoutes(
      programme,
      'roll-calls',
      async () => (await import('@/features/rollCalls/rollCalls')).rollCalls,
    ),
    ...recordRoutes(
      programme,
      'roll-call-schedules',
      async () => (await import('@/features/rollCalls/schedules')).schedules,
    ),
    ...recordRoutes(programme, 'grids', async () => (await import('@/features/grids/grids')).grids),
    ...recordRoutes(
      programme,
      'grid-leaderships',
      async () => (await import('@/features/grids/leaderships')).leaderships,
    ),
    ...recordRoutes(
      programme,
      'grid-memberships',
      async () => (await import('@/features/grids/memberships')).memberships,
    ),
    ...recordRoutes(
      programme,
      'care-entries',
      async () => (await import('@/features/care/careEntries')).careEntries,
    ),
    ...recordRoutes(
      programme,
      'personal-papers',
      async () => (await import('@/features/care/personalPapers')).personalPapers,
    ),
    ...recordRoutes(
      programme,
      'appraisals',
      async () => (await import('@/features/care/appraisals')).appraisals,
    ),
    ...recordRoutes(programme, 'leaves', async () => (await import('@/features/leaves/leaves')).leaves),
    ...recordRoutes(programme, 'outings', async () => (await import('@/features/outings/outings')).outings),
    ...recordRoutes(
      programme,
      'leave-kinds',
      async () => (await import('@/features/leave-kinds/leaveKinds')).leaveKinds,
    ),
    ...recordRoutes(
      programme,
      'leave-approval-rules',
      async () => (await import('@/features/leave-approval-rules/rules')).leaveApprovalRules,
    ),
    ...recordRoutes(
      programme,
      'village-stations',
      async () => (await import('@/features/village-stations/villageStations')).villageStations,
    ),
    ...recordRoutes(programme, 'duties', async () => (await import('@/features/duties/duties')).duties),
    ...recordRoutes(
      programme,
      'duty-kinds',
      async () => (await import('@/features/duty-kinds/dutyKinds')).dutyKinds,
    ),
    ...recordRoutes(
      programme,
      'appropriations',
      async () => (await import('@/features/appropriations/appropriations')).appropriations,
    ),
    ...recordRoutes(
      programme,
      'disbursements',
      async () => (await import('@/features/disbursements/disbursements')).disbursements,
    ),
    ...recordRoutes(
      programme,
      'contracts',
      async () => (await import('@/features/contracts/contracts')).contracts,
    ),
    ...recordRoutes(programme, 'payees', async () => (await import('@/features/payees/payees')).payees),
    ...recordRoutes(programme, 'plans', async () => (await import('@/features/plans/plans')).plans),
    ...recordRoutes(
      programme,
      'plan-shares',
      async () => (await import('@/features/plan-shares/planShares')).planShares,
    ),
    ...recordRoutes(
      programme,
      'allocations',
      async () => (await import('@/features/allocations/allocations')).allocations,
    ),
    ...recordRoutes(programme, 'returns', async () => (await import('@/features/returns/returns')).returns),
    ...recordRoutes(
      programme,
      'funds-reports',
      async () => (await import('@/features/funds-reports/fundsReports')).fundsReports,
    ),
    ...recordRoutes(
      programme,
      'projects',
      async () => (await import('@/features/projects/projects')).projects,
    ),
    ...recordRoutes(
      programme,
      'progress-reports',
      async () => (await import('@/features/projects/progress/reports')).reports,
    ),
    ...recordRoutes(
      programme,
      'site-visits',
      async () => (await import('@/features/projects/visits/visits')).visits,
    ),
    ...recordRoutes(
      programme,
      'project-issues',
      async () => (await import('@/features/projects/issues/issues')).issues,
    ),
    ...recordRoutes(
      programme,
      'deliverables',
      async () => (await import('@/features/projects/deliverables/deliverables')).deliverables,
    ),
    ...recordRoutes(
      programme,
      'project-document-demands',
      async () => (await import('@/features/project-document-demands/demands')).projectDocumentDemands,
    ),
    ...recordRoutes(programme, 'pairs', async () => (await import('@/features/pairs/pairs')).pairs),
    ...recordRoutes(
      programme,
      'agreements',
      async () => (await import('@/features/agreements/agreements')).agreements,
    ),
    ...recordRoutes(
      programme,
      'donations',
      async () => (await import('@/features/donations/donations')).donations,
    ),
    ...recordRoutes(programme, 'donors', async () => (await import('@/features/donors/donors')).donors),
    ...recordRoutes(
      programme,
      'branches',
      async () => (await import('@/features/branches/branches')).branches,
    ),
    ...recordRoutes(
      programme,
      'branch-memberships',
      async () => (await import('@/features/branch-memberships/branchMemberships')).branchMemberships,
    ),
    ...recordRoutes(
      programme,
      'meetings',
      async () => (await import('@/features/meetings/meetings')).meetings,
    ),
    ...recordRoutes(
      programme,
      'applicant-intakes',
      async () => (await import('@/features/applicant-intakes/applicantIntakes')).applicantIntakes,
    ),
    ...recordRoutes(
      programme,
      'regulations',
      async () => (await import('@/features/regulations/regulations')).regulations,
    ),
    ...recordRoutes(
      programme,
      'findings',
      async () => (await import('@/features/findings/findings')).findings,
    ),
    ...recordRoutes(programme, 'honours', async () => (await import('@/features/honours/honours')).honours),
    ...recordRoutes(
      programme,
      'accounts',
      async () => (await import('@/features/accounts/accounts')).accounts,
    ),
  ];
}
