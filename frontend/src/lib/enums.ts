import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/** All of them, in the order a reader meets them: the compiler refuses a list that lacks one. */
function all<E extends string>() {
  return <const V extends readonly E[]>(values: [E] extends [V[number]] ? V : never): readonly E[] => values;
}

/** What each field of choice can be. The words for them are in locales/…/enums.json under the same names. */
export const enums = {
  Side: all<Schemas['Side']>()(['SUPPORTING', 'RECIPIENT']),
  CodeSystem: all<Schemas['CodeSystem']>()(['GBT2260', 'NBS12']),
  OrganisationKind: all<Schemas['OrganisationKind']>()([
    'GOVERNMENT',
    'TOWNSHIP',
    'VILLAGE',
    'SCHOOL',
    'CLASS',
    'HOSPITAL',
    'ENTERPRISE',
    'ASSOCIATION',
    'OTHER',
  ]),
  Tier: all<Schemas['Tier']>()(['CITY', 'DISTRICT', 'COUNTY', 'TOWNSHIP', 'VILLAGE']),
  ClassificationKind: all<Schemas['ClassificationKind']>()(['FIELD', 'FLAGSHIP', 'STATISTICAL', 'FUNDING']),
  Sex: all<Schemas['Sex']>()(['MALE', 'FEMALE']),
  ConfidentialField: all<Schemas['ConfidentialField']>()(['BIRTH_DATE', 'PHONE', 'EMERGENCY_CONTACT']),
  DeploymentKind: all<Schemas['DeploymentKind']>()(['FULL_TERM', 'ROTATION', 'FLEXIBLE']),
  DeploymentState: all<Schemas['DeploymentState']>()(['PLANNED', 'ON_POST', 'ENDED']),
  GridLeadershipRole: all<Schemas['GridLeadershipRole']>()(['LEADER', 'DEPUTY']),
  ProjectState: all<Schemas['ProjectState']>()([
    'PLANNED',
    'APPROVED',
    'UNDER_WAY',
    'COMPLETED',
    'ACCEPTED',
    'IN_USE',
    'EVALUATED',
    'SUSPENDED',
    'CANCELLED',
  ]),
  PairLevel: all<Schemas['PairLevel']>()([
    'DISTRICT',
    'TOWNSHIP',
    'VILLAGE',
    'UNIT',
    'SCHOOL',
    'CLASS',
    'HOSPITAL',
    'ENTERPRISE_VILLAGE',
  ]),
  PairState: all<Schemas['PairState']>()(['PROPOSED', 'ACTIVE', 'ENDED']),
  AgreementState: all<Schemas['AgreementState']>()(['SIGNED', 'IN_FORCE', 'EXPIRED']),
  CollaborationState: all<Schemas['CollaborationState']>()([
    'PLANNED',
    'UNDER_WAY',
    'COMPLETED',
    'CANCELLED',
  ]),
  DonorKind: all<Schemas['DonorKind']>()(['ORGANISATION', 'PERSON', 'ANONYMOUS']),
  DonationKind: all<Schemas['DonationKind']>()(['MONEY', 'GOODS']),
  DonationState: all<Schemas['DonationState']>()(['RECORDED', 'CANCELLED']),
  ValueBasis: all<Schemas['ValueBasis']>()(['VOUCHER', 'MARKET_PRICE', 'OTHER_METHOD', 'UNVALUED']),
  RollCallState: all<'OPEN' | 'ESCALATED' | 'CLOSED'>()(['OPEN', 'ESCALATED', 'CLOSED']),
  EntryStatus: all<'PENDING' | 'PRESENT' | 'ACCOUNTED' | 'UNRESOLVED' | 'EXCUSED'>()([
    'UNRESOLVED',
    'PENDING',
    'PRESENT',
    'ACCOUNTED',
    'EXCUSED',
  ]),
  LeaveState: all<'REQUESTED' | 'APPROVED' | 'REJECTED' | 'DEPARTED' | 'RETURNED' | 'WITHDRAWN'>()([
    'REQUESTED',
    'APPROVED',
    'DEPARTED',
    'RETURNED',
    'REJECTED',
    'WITHDRAWN',
  ]),
  BranchRole: all<Schemas['BranchRole']>()(['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'MEMBER']),
  MeetingKind: all<Schemas['MeetingKind']>()(['BRANCH_MEETING', 'STUDY', 'TRAINING', 'MEETING']),
  MeetingState: all<Schemas['MeetingState']>()(['PLANNED', 'HELD', 'CANCELLED']),
  Attendance: all<Schemas['Attendance']>()(['PRESENT', 'EXCUSED', 'ABSENT']),
  RegulationArea: all<Schemas['RegulationArea']>()(['PARTY', 'TEAM', 'MONEY']),
  RegulationState: all<Schemas['RegulationState']>()(['DRAFT', 'IN_FORCE', 'REPEALED']),
  HonourLevel: all<Schemas['HonourLevel']>()(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'UNIT']),
  Role: all<Schemas['Role']>()([
    'ADMINISTRATOR',
    'COMMANDER',
    'PROJECT_OFFICER',
    'FINANCE_OFFICER',
    'GRID_LEADER',
    'MEMBER',
    'PARTNER',
    'AUDITOR',
  ]),
  CalendarKind: all<Schemas['CalendarKind']>()([
    'LEAVE',
    'OUTING',
    'DUTY',
    'BIRTHDAY',
    'MEETING',
    'MILESTONE',
  ]),
} as const;

export type EnumName = keyof typeof enums;
