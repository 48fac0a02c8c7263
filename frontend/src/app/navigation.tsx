import {
  ApartmentOutlined,
  BankOutlined,
  BarChartOutlined,
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
      { name: '', permission: 'INDICATOR_READ', icon: <DashboardOutlined />, daily: true },
      { name: 'indicators', permission: 'INDICATOR_READ', icon: <BarChartOutlined /> },
    ],
  },
  {
    name: 'people',
    entries: [
      { name: 'deployments', permission: 'PERSON_READ', icon: <IdcardOutlined />, daily: true },
      { name: 'people', permission: 'PERSON_READ', icon: <TeamOutlined /> },
    ],
  },
  {
    name: 'money',
    entries: [{ name: 'appropriations', permission: 'APPROPRIATION_READ', icon: <BankOutlined /> }],
  },
  {
    name: 'projects',
    entries: [{ name: 'projects', permission: 'PROJECT_READ', icon: <ProjectOutlined />, daily: true }],
  },
  {
    name: 'twinning',
    entries: [
      { name: 'pairs', permission: 'PAIR_READ', icon: <LinkOutlined />, daily: true },
      { name: 'agreements', permission: 'PAIR_READ', icon: <FileTextOutlined /> },
    ],
  },
  {
    name: 'donations',
    entries: [
      { name: 'donations', permission: 'DONATION_READ', icon: <GiftOutlined />, daily: true },
      { name: 'donors', permission: 'DONATION_READ', icon: <HeartOutlined /> },
    ],
  },
  {
    name: 'settings',
    entries: [
      { name: 'programmes', permission: 'PROGRAMME_READ', icon: <FlagOutlined /> },
      { name: 'places', permission: 'PLACE_READ', icon: <EnvironmentOutlined /> },
      { name: 'organisations', permission: 'ORGANISATION_READ', icon: <ApartmentOutlined /> },
      { name: 'classifications', permission: 'CLASSIFICATION_READ', icon: <TagsOutlined /> },
      { name: 'accounts', permission: 'ACCOUNT_READ', icon: <KeyOutlined /> },
      { name: 'history', permission: 'HISTORY_READ', icon: <HistoryOutlined /> },
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
