import { defineResource } from './resource';

/** The records of a programme. Features show and change them; pickers and the search find them. */
export const places = defineResource('/api/v1/programmes/{programme}/places');
export const organisations = defineResource('/api/v1/programmes/{programme}/organisations');
export const classifications = defineResource('/api/v1/programmes/{programme}/classifications');
export const termsOf = (classificationId: string) =>
  defineResource('/api/v1/programmes/{programme}/classifications/{classificationId}/terms', {
    classificationId,
  });
export const terms = defineResource('/api/v1/programmes/{programme}/terms');
export const people = defineResource('/api/v1/programmes/{programme}/people');
export const careEntries = defineResource('/api/v1/programmes/{programme}/care-entries');
export const personalPapers = defineResource('/api/v1/programmes/{programme}/personal-papers');
export const appraisals = defineResource('/api/v1/programmes/{programme}/appraisals');
export const deployments = defineResource('/api/v1/programmes/{programme}/deployments');
export const rollCalls = defineResource('/api/v1/programmes/{programme}/roll-calls');
export const rollCallEntriesOf = (id: string) =>
  defineResource('/api/v1/programmes/{programme}/roll-calls/{id}/entries', { id });
export const rollCallCorrectionsOf = (id: string) =>
  defineResource('/api/v1/programmes/{programme}/roll-calls/{id}/corrections', { id });
export const rollCallSchedules = defineResource('/api/v1/programmes/{programme}/roll-call-schedules');
export const grids = defineResource('/api/v1/programmes/{programme}/grids');
export const gridLeaderships = defineResource('/api/v1/programmes/{programme}/grid-leaderships');
export const gridMemberships = defineResource('/api/v1/programmes/{programme}/grid-memberships');
export const villageStations = defineResource('/api/v1/programmes/{programme}/village-stations');
export const dutyKinds = defineResource('/api/v1/programmes/{programme}/duty-kinds');
export const duties = defineResource('/api/v1/programmes/{programme}/duties');
export const leaveKinds = defineResource('/api/v1/programmes/{programme}/leave-kinds');
export const leaveApprovalRules = defineResource('/api/v1/programmes/{programme}/leave-approval-rules');
export const leaves = defineResource('/api/v1/programmes/{programme}/leaves');
export const outings = defineResource('/api/v1/programmes/{programme}/outings');
export const companions = defineResource('/api/v1/programmes/{programme}/companions');
export const appropriations = defineResource('/api/v1/programmes/{programme}/appropriations');
export const planShares = defineResource('/api/v1/programmes/{programme}/plan-shares');
export const plans = defineResource('/api/v1/programmes/{programme}/plans');
export const planLinesOf = (planId: string) =>
  defineResource('/api/v1/programmes/{programme}/plans/{planId}/lines', { planId });
export const budgetLines = defineResource('/api/v1/programmes/{programme}/budget-lines');
export const appropriationShares = defineResource('/api/v1/programmes/{programme}/appropriation-shares');
export const allocations = defineResource('/api/v1/programmes/{programme}/allocations');
export const returns = defineResource('/api/v1/programmes/{programme}/returns');
export const fundsReports = defineResource('/api/v1/programmes/{programme}/funds-reports');
export const payees = defineResource('/api/v1/programmes/{programme}/payees');
export const contracts = defineResource('/api/v1/programmes/{programme}/contracts');
export const splitFlags = defineResource('/api/v1/programmes/{programme}/split-flags');
export const decisions = defineResource('/api/v1/programmes/{programme}/decisions');
export const disbursements = defineResource('/api/v1/programmes/{programme}/disbursements');

export const projects = defineResource('/api/v1/programmes/{programme}/projects');
export const projectInvestments = defineResource('/api/v1/programmes/{programme}/project-investments');
export const projectDocumentDemands = defineResource(
  '/api/v1/programmes/{programme}/project-document-demands',
);
export const projectMilestones = defineResource('/api/v1/programmes/{programme}/project-milestones');
export const progressReports = defineResource('/api/v1/programmes/{programme}/progress-reports');
export const siteVisits = defineResource('/api/v1/programmes/{programme}/site-visits');
export const projectIssues = defineResource('/api/v1/programmes/{programme}/project-issues');
export const deliverables = defineResource('/api/v1/programmes/{programme}/deliverables');
export const pairs = defineResource('/api/v1/programmes/{programme}/pairs');
export const agreements = defineResource('/api/v1/programmes/{programme}/agreements');
export const collaborations = defineResource('/api/v1/programmes/{programme}/collaboration-projects');
export const collaborationsOf = (agreementId: string) =>
  defineResource('/api/v1/programmes/{programme}/agreements/{agreementId}/collaboration-projects', {
    agreementId,
  });
export const donors = defineResource('/api/v1/programmes/{programme}/donors');
export const donations = defineResource('/api/v1/programmes/{programme}/donations');

export const branches = defineResource('/api/v1/programmes/{programme}/branches');
export const branchMemberships = defineResource('/api/v1/programmes/{programme}/branch-memberships');
export const meetings = defineResource('/api/v1/programmes/{programme}/meetings');
export const applicantIntakes = defineResource('/api/v1/programmes/{programme}/applicant-intakes');
export const regulations = defineResource('/api/v1/programmes/{programme}/regulations');
export const regulationVersionsOf = (regulationId: string) =>
  defineResource('/api/v1/programmes/{programme}/regulations/{regulationId}/versions', { regulationId });
export const honours = defineResource('/api/v1/programmes/{programme}/honours');

export const accounts = defineResource('/api/v1/programmes/{programme}/accounts');
export const findings = defineResource('/api/v1/programmes/{programme}/findings');
export const decisionMatters = defineResource('/api/v1/programmes/{programme}/decision-matters');
export const decisionThresholds = defineResource('/api/v1/programmes/{programme}/decision-thresholds');
export const decisionFollowUps = defineResource('/api/v1/programmes/{programme}/decision-follow-ups');
export const followUpsOf = (id: string) =>
  defineResource('/api/v1/programmes/{programme}/decisions/{id}/follow-ups', { id });
