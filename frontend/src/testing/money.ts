import type { components } from '@/api/schema';

type Schemas = components['schemas'];

const named = (code: string, nameZh: string) => ({ id: code, code, nameZh, nameEn: null });

export const yuan = (amount: string) => ({ amount, currency: 'CNY' });

export const hand = (name: string): Schemas['Hand'] => ({
  accountId: `a-${name}`,
  personId: `p-${name}`,
  name,
});

/** A payment asked for by 沈甲一, in whichever state. */
export function disbursement(
  changed: Partial<Schemas['DisbursementView']> = {},
): Schemas['DisbursementView'] {
  return {
    id: 'd1',
    code: 'FK-001',
    contract: named('HT-001', '主体工程施工合同'),
    project: named('P-001', '妇幼保健院'),
    payee: named('SK-001', '示例建设有限公司'),
    amount: yuan('300000.00'),
    purpose: '主体结构封顶',
    state: 'SUBMITTED',
    requestedBy: hand('沈甲一'),
    place: named('652929', '柯坪县'),
    refunded: yuan('0.00'),
    stateOn: '2022-01-10',
    submittedOn: '2022-01-10',
    reviewedBy: null,
    approvedBy: null,
    bankName: '示例银行柯坪支行',
    bankAccount: '6217000000000012',
    paidBy: null,
    bankReference: null,
    paidOn: null,
    decision: null,
    flagged: false,
    version: 1,
    ...changed,
  };
}

/** What of a plan of a million serves a purpose, against the four fifths that policy asks for. */
export function share(code: string, permille: number): Schemas['ShareView'] {
  return {
    share: named(code, code === 'LIVELIHOOD' ? '民生项目占比' : '县及以下占比'),
    numerator: yuan(`${permille * 1_000}.00`),
    denominator: yuan('1000000.00'),
    permille,
    minimumPermille: 800,
    met: permille >= 800,
    reason: null,
  };
}

/** The first version of a year's plan. */
export function plan(changed: Partial<Schemas['PlanVersionView']> = {}): Schemas['PlanVersionView'] {
  return {
    id: 'pl1',
    fiscalYear: 2022,
    number: 1,
    state: 'DRAFT',
    reason: '2022 年度计划',
    basedOn: null,
    draftedBy: '沈甲一',
    decision: null,
    approvedOn: null,
    approvedBy: null,
    total: yuan('1000000.00'),
    lineCount: 1,
    shares: [share('LIVELIHOOD', 873), share('COUNTY', 640)],
    version: 3,
    ...changed,
  };
}
