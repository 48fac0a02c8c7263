import {
  AlertOutlined,
  ApartmentOutlined,
  AreaChartOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  ClusterOutlined,
  DashboardOutlined,
  EnvironmentOutlined,
  FileTextOutlined,
  FlagOutlined,
  GiftOutlined,
  HeartOutlined,
  HistoryOutlined,
  IdcardOutlined,
  KeyOutlined,
  LinkOutlined,
  ProjectOutlined,
  TagsOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { type Permission, useMay } from '@/api/session';

export interface NavigationEntry {
  /** Segment of its address, and key of its name under `nav`; '' is the overview. */
  name: string;
  permission: Permission;
  icon: ReactNode;
  /** Among what is opened every day: stands in the bottom bar of a phone. */
  daily?: boolean;
}

export interface NavigationArea {
  name: string;
  entries: NavigationEntry[];
}

const AREAS: readonly NavigationArea[] = [
  {
    name: 'today',
    entries: [
      { name: '', permission: 'INDICATOR_READ', icon: <DashboardOutlined aria-hidden />, daily: true },
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
      { name: 'deployments', permission: 'PERSON_READ', icon: <IdcardOutlined aria-hidden />, daily: true },
      { name: 'people', permission: 'PERSON_READ', icon: <TeamOutlined aria-hidden /> },
    ],
  },
  {
    name: 'money',
    entries: [
      { name: 'appropriations', permission: 'APPROPRIATION_READ', icon: <BankOutlined aria-hidden /> },
    ],
  },
  {
    name: 'projects',
    entries: [
      { name: 'projects', permission: 'PROJECT_READ', icon: <ProjectOutlined aria-hidden />, daily: true },
    ],
  },
  {
    name: 'twinning',
    entries: [
      { name: 'pairs', permission: 'PAIR_READ', icon: <LinkOutlined aria-hidden />, daily: true },
      { name: 'agreements', permission: 'PAIR_READ', icon: <FileTextOutlined aria-hidden /> },
    ],
  },
  {
    name: 'donations',
    entries: [
      { name: 'donations', permission: 'DONATION_READ', icon: <GiftOutlined aria-hidden />, daily: true },
      { name: 'donors', permission: 'DONATION_READ', icon: <HeartOutlined aria-hidden /> },
    ],
  },
  {
    name: 'settings',
    entries: [
      { name: 'programmes', permission: 'PROGRAMME_READ', icon: <FlagOutlined aria-hidden /> },
      { name: 'places', permission: 'PLACE_READ', icon: <EnvironmentOutlined aria-hidden /> },
      { name: 'organisations', permission: 'ORGANISATION_READ', icon: <ApartmentOutlined aria-hidden /> },
      { name: 'classifications', permission: 'CLASSIFICATION_READ', icon: <TagsOutlined aria-hidden /> },
      { name: 'accounts', permission: 'ACCOUNT_READ', icon: <KeyOutlined aria-hidden /> },
      { name: 'history', permission: 'HISTORY_READ', icon: <HistoryOutlined aria-hidden /> },
    ],
  },
];

/** The areas and entries that the reader may open. */
export function useNavigationAreas(): NavigationArea[] {
  const may = useMay();
  return AREAS.map((area) => ({
    ...area,
    entries: area.entries.filter((entry) => may(entry.permission)),
  })).filter((area) => area.entries.length > 0);
}

export function nameKey(entry: NavigationEntry): string {
  return `nav.${entry.name || 'overview'}`;
}
