/** What the history needs to know to tell a change in words. */
interface RecordType {
  /** File of the words of its fields. */
  words: string;
  /** Segment of the addresses of its pages, if it has pages of its own. */
  page?: string;
  /** Which choice a field is of: the key of its words in enums.json. The history keeps bare constants. */
  choices?: Record<string, string>;
}

/** By the names the service gives them. */
export const RECORD_TYPES: Record<string, RecordType> = {
  programme: { words: 'programmes' },
  place: { words: 'places', page: 'places', choices: { codeSystem: 'CodeSystem', side: 'Side' } },
  organisation: {
    words: 'organisations',
    page: 'organisations',
    choices: { kind: 'OrganisationKind', tier: 'Tier', side: 'Side' },
  },
  classification: {
    words: 'classifications',
    page: 'classifications',
    choices: { kind: 'ClassificationKind' },
  },
  term: { words: 'terms', choices: { kind: 'ClassificationKind' } },
  person: { words: 'people', page: 'people', choices: { sex: 'Sex' } },
  deployment: {
    words: 'deployments',
    page: 'deployments',
    choices: { kind: 'DeploymentKind', state: 'DeploymentState' },
  },
  'roll-call': { words: 'roll-calls', page: 'roll-calls', choices: { state: 'RollCallState' } },
  'roll-call-correction': {
    words: 'roll-calls',
    choices: { status: 'EntryStatus', outcome: 'CorrectionOutcome' },
  },
  'roll-call-schedule': { words: 'roll-call-schedules', page: 'roll-call-schedules' },
  grid: { words: 'grids', page: 'grids' },
  'grid-leadership': {
    words: 'grid-leaderships',
    page: 'grid-leaderships',
    choices: { role: 'GridLeadershipRole' },
  },
  'grid-membership': { words: 'grid-memberships', page: 'grid-memberships' },
  'grid-duty': { words: 'grids' },
  'leave-kind': { words: 'leave-kinds', page: 'leave-kinds' },
  'leave-approval-rule': { words: 'leave-approval-rules', page: 'leave-approval-rules' },
  leave: { words: 'leaves', page: 'leaves', choices: { state: 'LeaveState' } },
  outing: { words: 'outings', page: 'outings', choices: { state: 'OutingState', transport: 'Transport' } },
  'care-entry': { words: 'care-entries', page: 'care-entries' },
  'personal-paper': { words: 'personal-papers', page: 'personal-papers', choices: { kind: 'PaperKind' } },
  appraisal: { words: 'appraisals', page: 'appraisals', choices: { period: 'AppraisalPeriod' } },
  'village-station': {
    words: 'village-stations',
    page: 'village-stations',
    choices: { state: 'StationState' },
  },
  'village-project': { words: 'village-stations', choices: { state: 'ProjectState' } },
  'duty-kind': { words: 'duty-kinds', page: 'duty-kinds' },
  duty: { words: 'duties', page: 'duties', choices: { state: 'DutyState' } },
  appropriation: { words: 'appropriations', page: 'appropriations' },
  project: {
    words: 'projects',
    page: 'projects',
    choices: { state: 'ProjectState', nextStates: 'ProjectState', kind: 'ProjectKind' },
  },
  'project-investment': { words: 'project-investments', choices: { kind: 'SourceKind' } },
  'project-document-demand': {
    words: 'project-document-demands',
    page: 'project-document-demands',
    choices: { to: 'ProjectState', kind: 'DocumentKind' },
  },
  'project-milestone': { words: 'project-milestones' },
  'progress-report': {
    words: 'progress-reports',
    page: 'progress-reports',
    choices: { state: 'ReportState' },
  },
  'site-visit': { words: 'site-visits', page: 'site-visits' },
  'project-issue': {
    words: 'project-issues',
    page: 'project-issues',
    choices: { kind: 'IssueKind', severity: 'IssueSeverity', state: 'IssueState' },
  },
  deliverable: { words: 'deliverables', page: 'deliverables', choices: { unit: 'DeliverableUnit' } },
  plan: { words: 'plans', page: 'plans', choices: { state: 'PlanState' } },
  'plan-line': { words: 'plan-lines' },
  'plan-share': { words: 'plan-shares', page: 'plan-shares', choices: { rule: 'ShareRule', tiers: 'Tier' } },
  allocation: { words: 'allocations', page: 'allocations', choices: { kind: 'AllocationKind' } },
  return: { words: 'returns', page: 'returns' },
  'funds-report': { words: 'funds-reports', page: 'funds-reports', choices: { state: 'FundsReportState' } },
  payee: { words: 'payees', page: 'payees', choices: { kind: 'PayeeKind' } },
  contract: {
    words: 'contracts',
    page: 'contracts',
    choices: { kind: 'ContractKind', state: 'ContractState' },
  },
  'contract-change': { words: 'contracts' },
  disbursement: {
    words: 'disbursements',
    page: 'disbursements',
    choices: { state: 'DisbursementState' },
  },
  'disbursement-refund': { words: 'disbursements' },
  pair: { words: 'pairs', page: 'pairs', choices: { level: 'PairLevel', state: 'PairState' } },
  agreement: { words: 'agreements', page: 'agreements', choices: { state: 'AgreementState' } },
  'collaboration-project': { words: 'collaborations', choices: { state: 'CollaborationState' } },
  donor: { words: 'donors', page: 'donors', choices: { kind: 'DonorKind' } },
  donation: {
    words: 'donations',
    page: 'donations',
    choices: { kind: 'DonationKind', state: 'DonationState' },
  },
  branch: { words: 'branches', page: 'branches' },
  'branch-membership': {
    words: 'branch-memberships',
    page: 'branch-memberships',
    choices: { role: 'BranchRole' },
  },
  meeting: {
    words: 'meetings',
    page: 'meetings',
    choices: { kind: 'MeetingKind', state: 'MeetingState' },
  },
  'meeting-attendance': { words: 'meetings', choices: { attendance: 'Attendance' } },
  'applicant-intake': { words: 'applicant-intakes', page: 'applicant-intakes' },
  regulation: {
    words: 'regulations',
    page: 'regulations',
    choices: { area: 'RegulationArea', state: 'RegulationState' },
  },
  'regulation-version': { words: 'regulation-versions' },
  honour: { words: 'honours', page: 'honours', choices: { level: 'HonourLevel' } },
  finding: {
    words: 'findings',
    page: 'findings',
    choices: {
      area: 'SafetyArea',
      origin: 'FindingOrigin',
      severity: 'FindingSeverity',
      state: 'FindingState',
      mySteps: 'FindingStepKind',
    },
  },
  decision: { words: 'decisions', page: 'decisions', choices: { state: 'DecisionState' } },
  'decision-follow-up': { words: 'decision-follow-ups' },
  'decision-matter': {
    words: 'decision-matters',
    page: 'decision-matters',
    choices: { kind: 'DecisionKind' },
  },
  'decision-threshold': {
    words: 'decision-thresholds',
    page: 'decision-thresholds',
    choices: { kind: 'DecisionKind' },
  },
  indicator: {
    words: 'history',
    choices: {
      area: 'Area',
      unit: 'Unit',
      measure: 'Measure',
      level: 'PairLevel',
      tiers: 'Tier',
      reached: 'ProjectState',
    },
  },
  account: { words: 'accounts', page: 'accounts', choices: { roles: 'Role' } },
};
