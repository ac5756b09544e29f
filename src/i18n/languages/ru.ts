/** The texts of one language: a file of i18n/ru for each area of the desk; a new area is added here and in kk.ts. */
import clients from '../../../i18n/ru/clients.start.json';
import common from '../../../i18n/ru/common.json';
import deadlines from '../../../i18n/ru/deadlines.start.json';
import enums from '../../../i18n/ru/enums.start.json';
import errors from '../../../i18n/ru/errors.json';
import layout from '../../../i18n/ru/layout.json';
import queue from '../../../i18n/ru/queue.start.json';
import ra from '../../../i18n/ru/ra.start.json';
import requests from '../../../i18n/ru/requests.start.json';
import resources from '../../../i18n/ru/resources.json';
import start from '../../../i18n/ru/start.json';

/** What comes with the start: the frame of the desk, and the list of requests. */
export const ru = {
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
export const ruLater = {
  attachments: () => import('../../../i18n/ru/attachments.json'),
  audit: () => import('../../../i18n/ru/audit.json'),
  auth: () => import('../../../i18n/ru/auth.json'),
  clauses: () => import('../../../i18n/ru/clauses.json'),
  clients: () => import('../../../i18n/ru/clients.json'),
  consents: () => import('../../../i18n/ru/consents.json'),
  copies: () => import('../../../i18n/ru/copies.json'),
  deadlines: () => import('../../../i18n/ru/deadlines.json'),
  disclosures: () => import('../../../i18n/ru/disclosures.json'),
  enums: () => import('../../../i18n/ru/enums.json'),
  exports: () => import('../../../i18n/ru/exports.json'),
  identity: () => import('../../../i18n/ru/identity.json'),
  intake: () => import('../../../i18n/ru/intake.json'),
  letters: () => import('../../../i18n/ru/letters.json'),
  overview: () => import('../../../i18n/ru/overview.json'),
  policy: () => import('../../../i18n/ru/policy.json'),
  policyPage: () => import('../../../i18n/ru/policyPage.json'),
  queue: () => import('../../../i18n/ru/queue.json'),
  ra: () => import('../../../i18n/ru/ra.json'),
  recipients: () => import('../../../i18n/ru/recipients.json'),
  registers: () => import('../../../i18n/ru/registers.json'),
  requests: () => import('../../../i18n/ru/requests.json'),
  retention: () => import('../../../i18n/ru/retention.json'),
  review: () => import('../../../i18n/ru/review.json'),
  scan: () => import('../../../i18n/ru/scan.json'),
  steps: () => import('../../../i18n/ru/steps.json'),
  verdict: () => import('../../../i18n/ru/verdict.json'),
};
