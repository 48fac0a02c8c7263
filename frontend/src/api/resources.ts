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
export const deployments = defineResource('/api/v1/programmes/{programme}/deployments');
export const appropriations = defineResource('/api/v1/programmes/{programme}/appropriations');
export const projects = defineResource('/api/v1/programmes/{programme}/projects');
export const pairs = defineResource('/api/v1/programmes/{programme}/pairs');
export const agreements = defineResource('/api/v1/programmes/{programme}/agreements');
export const collaborations = defineResource('/api/v1/programmes/{programme}/collaboration-projects');
export const collaborationsOf = (agreementId: string) =>
  defineResource('/api/v1/programmes/{programme}/agreements/{agreementId}/collaboration-projects', {
    agreementId,
  });
export const donors = defineResource('/api/v1/programmes/{programme}/donors');
export const donations = defineResource('/api/v1/programmes/{programme}/donations');
export const accounts = defineResource('/api/v1/programmes/{programme}/accounts');
