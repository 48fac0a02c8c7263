/** The only place that spells an address of the application. */
const within = (programme: string, ...parts: string[]) =>
  ['/p', programme, ...parts].map((part, i) => (i === 0 ? part : encodeURIComponent(part))).join('/');

export const paths = {
  login: '/login',
  password: '/account/password',
  home: (programme: string) => within(programme),
  list: (programme: string, feature: string) => within(programme, feature),
  create: (programme: string, feature: string) => within(programme, feature, 'new'),
  record: (programme: string, feature: string, id: string) => within(programme, feature, id),
  edit: (programme: string, feature: string, id: string) => within(programme, feature, id, 'edit'),
  tab: (programme: string, feature: string, id: string, tab: string) => within(programme, feature, id, tab),
};
