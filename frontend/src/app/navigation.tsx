import {
  AlertOutlined,
  ApartmentOutlined,
  AreaChartOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BarsOutlined,
  BellOutlined,
  BookOutlined,
  CalendarOutlined,
  CameraOutlined,
  CarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  ClusterOutlined,
  CompassOutlined,
  CreditCardOutlined,
  DashboardOutlined,
  DeploymentUnitOutlined,
  EnvironmentOutlined,
  ExportOutlined,
  FileDoneOutlined,
  FilePdfOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FlagOutlined,
  ForkOutlined,
  FundOutlined,
  FundProjectionScreenOutlined,
  GiftOutlined,
  GoldOutlined,
  HeartOutlined,
  HistoryOutlined,
  HomeOutlined,
  IdcardOutlined,
  IssuesCloseOutlined,
  KeyOutlined,
  LikeOutlined,
  LinkOutlined,
  MedicineBoxOutlined,
  NodeIndexOutlined,
  OrderedListOutlined,
  PartitionOutlined,
  PayCircleOutlined,
  PercentageOutlined,
  ProfileOutlined,
  ProjectOutlined,
  ReadOutlined,
  RiseOutlined,
  RollbackOutlined,
  SafetyOutlined,
  ScheduleOutlined,
  ScissorOutlined,
  ShopOutlined,
  SmileOutlined,
  SnippetsOutlined,
  SolutionOutlined,
  StarOutlined,
  TagsOutlined,
  TeamOutlined,
  TrophyOutlined,
  UnorderedListOutlined,
  UserAddOutlined,
  UsergroupAddOutlined,
  VerticalAlignTopOutlined,
  WalletOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { type Permission, type Role, useAccess, useMay } from '@/api/session';

export interface NavigationEntry {
  /** Segment of its address, and key of its name under `nav`; '' is the overview. */
  name: string;
  permission: Permission;
  icon: ReactNode;
  /** Only for those whose account is that of a person of the programme. */
  oneself?: boolean;
  /** Who sees it of everybody, with an account of whomever; others see their own only. */
  everybody?: Permission;
}

export interface NavigationArea {
  name: string;
  entries: NavigationEntry[];
}

const AREAS: readonly NavigationArea[] = [
  {
    name: 'today',
    entries: [
      {
        name: 'my-day',
        permission: 'ROLL_CALL_ANSWER',
        oneself: true,
        icon: <CheckSquareOutlined aria-hidden />,
      },
      {
        name: 'my-grid',
        permission: 'ROLL_CALL_LEAD',
        oneself: true,
        icon: <SolutionOutlined aria-hidden />,
      },
      {
        name: 'my-decisions',
        permission: 'DECISION_VOTE',
        oneself: true,
        icon: <LikeOutlined aria-hidden />,
      },
      { name: 'notices', permission: 'NOTICE_READ', icon: <BellOutlined aria-hidden /> },
      { name: '', permission: 'INDICATOR_READ', icon: <DashboardOutlined aria-hidden /> },
      { name: 'indicators', permission: 'INDICATOR_READ', icon: <BarChartOutlined aria-hidden /> },
    ],
  },
  {
    name: 'people',
    entries: [
      { name: 'board', permission: 'GRID_READ', icon: <ClusterOutlined aria-hidden /> },
      { name: 'exceptions', permission: 'GRID_READ', icon: <AlertOutlined aria-hidden /> },
      { name: 'trends', permission: 'ROLL_CALL_READ', icon: <AreaChartOutlined aria-hidden /> },
      { name: 'calendar', permission: 'CALENDAR_READ', icon: <CalendarOutlined aria-hidden /> },
      { name: 'deployments', permission: 'PERSON_READ', icon: <IdcardOutlined aria-hidden /> },
      { name: 'people', permission: 'PERSON_READ', icon: <TeamOutlined aria-hidden /> },
      { name: 'grids', permission: 'GRID_READ', icon: <PartitionOutlined aria-hidden /> },
      { name: 'grid-leaderships', permission: 'GRID_READ', icon: <SolutionOutlined aria-hidden /> },
      { name: 'grid-memberships', permission: 'GRID_READ', icon: <UsergroupAddOutlined aria-hidden /> },
    ],
  },
  {
    name: 'routines',
    entries: [
      { name: 'roll-calls', permission: 'ROLL_CALL_READ', icon: <CarryOutOutlined aria-hidden /> },
      { name: 'leaves', permission: 'ABSENCE_READ', icon: <ExportOutlined aria-hidden /> },
      { name: 'outings', permission: 'ABSENCE_READ', icon: <CarOutlined aria-hidden /> },
      { name: 'village-stations', permission: 'VILLAGE_READ', icon: <HomeOutlined aria-hidden /> },
      { name: 'duties', permission: 'VILLAGE_READ', icon: <CarryOutOutlined aria-hidden /> },
    ],
  },
  {
    name: 'care',
    entries: [
      { name: 'care', permission: 'CARE_READ', icon: <SmileOutlined aria-hidden /> },
      {
        name: 'care-entries',
        permission: 'CARE_LOG_READ',
        oneself: true,
        everybody: 'CARE_LOG_WRITE',
        icon: <MedicineBoxOutlined aria-hidden />,
      },
      { name: 'personal-papers', permission: 'CARE_READ', icon: <CreditCardOutlined aria-hidden /> },
      { name: 'appraisals', permission: 'CARE_READ', icon: <StarOutlined aria-hidden /> },
    ],
  },
  {
    name: 'money',
    entries: [
      { name: 'funds', permission: 'LEDGER_READ', icon: <FundOutlined aria-hidden /> },
      { name: 'disbursements', permission: 'DISBURSEMENT_READ', icon: <PayCircleOutlined aria-hidden /> },
      { name: 'contracts', permission: 'CONTRACT_READ', icon: <FileProtectOutlined aria-hidden /> },
      { name: 'payees', permission: 'CONTRACT_READ', icon: <ShopOutlined aria-hidden /> },
      { name: 'split-flags', permission: 'CONTRACT_READ', icon: <ScissorOutlined aria-hidden /> },
      { name: 'plans', permission: 'PLAN_READ', icon: <FundProjectionScreenOutlined aria-hidden /> },
      { name: 'appropriations', permission: 'APPROPRIATION_READ', icon: <BankOutlined aria-hidden /> },
      { name: 'allocations', permission: 'PLAN_READ', icon: <ForkOutlined aria-hidden /> },
      { name: 'returns', permission: 'PLAN_READ', icon: <RollbackOutlined aria-hidden /> },
      { name: 'funds-reports', permission: 'FUNDS_REPORT_READ', icon: <FilePdfOutlined aria-hidden /> },
      { name: 'ledger', permission: 'LEDGER_READ', icon: <BookOutlined aria-hidden /> },
      { name: 'ledger-entries', permission: 'LEDGER_READ', icon: <UnorderedListOutlined aria-hidden /> },
      { name: 'ledger-accounts', permission: 'LEDGER_READ', icon: <WalletOutlined aria-hidden /> },
    ],
  },
  {
    name: 'projects',
    entries: [
      { name: 'projects', permission: 'PROJECT_READ', icon: <ProjectOutlined aria-hidden /> },
      { name: 'project-timeline', permission: 'PROJECT_READ', icon: <NodeIndexOutlined aria-hidden /> },
      { name: 'project-places', permission: 'PROJECT_READ', icon: <CompassOutlined aria-hidden /> },
      { name: 'project-warnings', permission: 'PROJECT_READ', icon: <WarningOutlined aria-hidden /> },
      { name: 'progress-reports', permission: 'PROJECT_READ', icon: <RiseOutlined aria-hidden /> },
      { name: 'site-visits', permission: 'PROJECT_READ', icon: <CameraOutlined aria-hidden /> },
      { name: 'project-issues', permission: 'PROJECT_READ', icon: <IssuesCloseOutlined aria-hidden /> },
      { name: 'deliverables', permission: 'PROJECT_READ', icon: <GoldOutlined aria-hidden /> },
    ],
  },
  {
    name: 'twinning',
    entries: [
      { name: 'pairs', permission: 'PAIR_READ', icon: <LinkOutlined aria-hidden /> },
      { name: 'agreements', permission: 'PAIR_READ', icon: <FileTextOutlined aria-hidden /> },
    ],
  },
  {
    name: 'donations',
    entries: [
      { name: 'donations', permission: 'DONATION_READ', icon: <GiftOutlined aria-hidden /> },
      { name: 'donors', permission: 'DONATION_READ', icon: <HeartOutlined aria-hidden /> },
    ],
  },
  {
    name: 'governance',
    entries: [
      { name: 'safeties', permission: 'INSPECTION_READ', icon: <SafetyOutlined aria-hidden /> },
      { name: 'findings', permission: 'INSPECTION_READ', icon: <FileSearchOutlined aria-hidden /> },
      { name: 'decisions', permission: 'DECISION_READ', icon: <FileDoneOutlined aria-hidden /> },
      { name: 'meetings', permission: 'TEAM_READ', icon: <ScheduleOutlined aria-hidden /> },
      { name: 'branches', permission: 'TEAM_READ', icon: <DeploymentUnitOutlined aria-hidden /> },
      { name: 'branch-memberships', permission: 'TEAM_READ', icon: <UsergroupAddOutlined aria-hidden /> },
      { name: 'applicant-intakes', permission: 'TEAM_READ', icon: <UserAddOutlined aria-hidden /> },
      { name: 'regulations', permission: 'TEAM_READ', icon: <ReadOutlined aria-hidden /> },
      { name: 'honours', permission: 'TEAM_READ', icon: <TrophyOutlined aria-hidden /> },
    ],
  },
  {
    name: 'settings',
    entries: [
      { name: 'programmes', permission: 'PROGRAMME_READ', icon: <FlagOutlined aria-hidden /> },
      { name: 'places', permission: 'PLACE_READ', icon: <EnvironmentOutlined aria-hidden /> },
      { name: 'organisations', permission: 'ORGANISATION_READ', icon: <ApartmentOutlined aria-hidden /> },
      { name: 'classifications', permission: 'CLASSIFICATION_READ', icon: <TagsOutlined aria-hidden /> },
      {
        name: 'roll-call-schedules',
        permission: 'ROLL_CALL_WRITE',
        icon: <ClockCircleOutlined aria-hidden />,
      },
      { name: 'leave-kinds', permission: 'ABSENCE_WRITE', icon: <BarsOutlined aria-hidden /> },
      { name: 'leave-approval-rules', permission: 'ABSENCE_WRITE', icon: <AuditOutlined aria-hidden /> },
      {
        name: 'decision-matters',
        permission: 'DECISION_RULE_WRITE',
        icon: <OrderedListOutlined aria-hidden />,
      },
      {
        name: 'decision-thresholds',
        permission: 'DECISION_RULE_WRITE',
        icon: <VerticalAlignTopOutlined aria-hidden />,
      },
      { name: 'duty-kinds', permission: 'VILLAGE_READ', icon: <ProfileOutlined aria-hidden /> },
      { name: 'plan-shares', permission: 'PLAN_READ', icon: <PercentageOutlined aria-hidden /> },
      {
        name: 'project-document-demands',
        permission: 'PROJECT_READ',
        icon: <SnippetsOutlined aria-hidden />,
      },
      { name: 'accounts', permission: 'ACCOUNT_READ', icon: <KeyOutlined aria-hidden /> },
      { name: 'history', permission: 'HISTORY_READ', icon: <HistoryOutlined aria-hidden /> },
    ],
  },
];

/** The areas and entries that the reader may open. */
export function useNavigationAreas(): NavigationArea[] {
  const may = useMay();
  const person = useAccess()?.personId != null;
  return AREAS.map((area) => ({
    ...area,
    entries: area.entries.filter(
      (entry) =>
        may(entry.permission) && (person || !entry.oneself || (entry.everybody && may(entry.everybody))),
    ),
  })).filter((area) => area.entries.length > 0);
}

/** What each role opens every day, first what it opens first. Who holds several roles has the day of the first. */
const DAILY: Record<Role, readonly string[]> = {
  COMMANDER: ['my-day', 'my-grid', 'board', '', 'leaves'],
  GRID_LEADER: ['my-day', 'my-grid', 'leaves', 'calendar', 'deployments'],
  PROJECT_OFFICER: ['my-day', 'projects', 'site-visits', 'progress-reports'],
  FINANCE_OFFICER: ['my-day', 'disbursements', 'contracts', 'funds', 'appropriations'],
  ADMINISTRATOR: ['', 'board', 'deployments', 'accounts', 'projects'],
  MEMBER: ['my-day', 'leaves', 'duties', 'calendar', 'notices', 'deployments'],
  AUDITOR: ['funds', 'ledger-entries', 'disbursements', 'projects'],
  PARTNER: ['pairs', 'agreements', 'organisations'],
};

const ROOM = 4;

/** For the bottom bar of a phone. */
export function useDailyEntries(): NavigationEntry[] {
  const roles = useAccess()?.roles ?? [];
  const entries = useNavigationAreas().flatMap((area) => area.entries);
  const role = (Object.keys(DAILY) as Role[]).find((one) => roles.includes(one));
  return (role ? DAILY[role] : [])
    .flatMap((name) => entries.find((entry) => entry.name === name) ?? [])
    .slice(0, ROOM);
}

export function nameKey(entry: NavigationEntry): string {
  return `nav.${entry.name || 'overview'}`;
}
