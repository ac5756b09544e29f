/** The texts of one language: a file of i18n/kk for each area of the desk; a new area is added here and in ru.ts. */
import clients from '../../../i18n/kk/clients.start.json';
import common from '../../../i18n/kk/common.json';
import deadlines from '../../../i18n/kk/deadlines.start.json';
import enums from '../../../i18n/kk/enums.start.json';
import errors from '../../../i18n/kk/errors.json';
import layout from '../../../i18n/kk/layout.json';
import queue from '../../../i18n/kk/queue.start.json';
import ra from '../../../i18n/kk/ra.start.json';
import requests from '../../../i18n/kk/requests.start.json';
import resources from '../../../i18n/kk/resources.json';
import start from '../../../i18n/kk/start.json';

/** What comes with the start: the frame of the desk, and the list of requests. */
export const kk = {
  clients,
  common,
  deadlines,
  enums,
  errors,
  layout,
  queue,
  ra,
  requests,
  resources,
  start,
};

/** What comes with the pages that name it (withTexts.ts). */
export const kkLater = {
  attachments: () => import('../../../i18n/kk/attachments.json'),
  audit: () => import('../../../i18n/kk/audit.json'),
  auth: () => import('../../../i18n/kk/auth.json'),
  clauses: () => import('../../../i18n/kk/clauses.json'),
  clients: () => import('../../../i18n/kk/clients.json'),
  consents: () => import('../../../i18n/kk/consents.json'),
  copies: () => import('../../../i18n/kk/copies.json'),
  deadlines: () => import('../../../i18n/kk/deadlines.json'),
  disclosures: () => import('../../../i18n/kk/disclosures.json'),
  enums: () => import('../../../i18n/kk/enums.json'),
  exports: () => import('../../../i18n/kk/exports.json'),
  identity: () => import('../../../i18n/kk/identity.json'),
  intake: () => import('../../../i18n/kk/intake.json'),
  letters: () => import('../../../i18n/kk/letters.json'),
  overview: () => import('../../../i18n/kk/overview.json'),
  policy: () => import('../../../i18n/kk/policy.json'),
  policyPage: () => import('../../../i18n/kk/policyPage.json'),
  queue: () => import('../../../i18n/kk/queue.json'),
  ra: () => import('../../../i18n/kk/ra.json'),
  recipients: () => import('../../../i18n/kk/recipients.json'),
  registers: () => import('../../../i18n/kk/registers.json'),
  requests: () => import('../../../i18n/kk/requests.json'),
  retention: () => import('../../../i18n/kk/retention.json'),
  review: () => import('../../../i18n/kk/review.json'),
  scan: () => import('../../../i18n/kk/scan.json'),
  steps: () => import('../../../i18n/kk/steps.json'),
  verdict: () => import('../../../i18n/kk/verdict.json'),
};
