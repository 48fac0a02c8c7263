const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** What is wrong with a unified social credit code (GB 32100), or null. The service checks again. */
export function creditCodeFault(code: string): 'shape' | 'check' | null {
  if (!SHAPE.test(code)) return 'shape';
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return SIGNS[(31 - (sum % 31)) % 31] === code[17] ? null : 'check';
}
