/** All texts of one language: a file of i18n/kk for each area of the desk; a new area is added here and in ru.ts. */
import attachments from '../../../i18n/kk/attachments.json';
import audit from '../../../i18n/kk/audit.json';
import auth from '../../../i18n/kk/auth.json';
import clauses from '../../../i18n/kk/clauses.json';
import clients from '../../../i18n/kk/clients.json';
import common from '../../../i18n/kk/common.json';
import consents from '../../../i18n/kk/consents.json';
import copies from '../../../i18n/kk/copies.json';
import deadlines from '../../../i18n/kk/deadlines.json';
import disclosures from '../../../i18n/kk/disclosures.json';
import enums from '../../../i18n/kk/enums.json';
import errors from '../../../i18n/kk/errors.json';
import exports from '../../../i18n/kk/exports.json';
import identity from '../../../i18n/kk/identity.json';
import intake from '../../../i18n/kk/intake.json';
import layout from '../../../i18n/kk/layout.json';
import letters from '../../../i18n/kk/letters.json';
import policy from '../../../i18n/kk/policy.json';
import policyPage from '../../../i18n/kk/policyPage.json';
import queue from '../../../i18n/kk/queue.json';
import ra from '../../../i18n/kk/ra.json';
import recipients from '../../../i18n/kk/recipients.json';
import registers from '../../../i18n/kk/registers.json';
import requests from '../../../i18n/kk/requests.json';
import resources from '../../../i18n/kk/resources.json';
import retention from '../../../i18n/kk/retention.json';
import review from '../../../i18n/kk/review.json';
import scan from '../../../i18n/kk/scan.json';
import start from '../../../i18n/kk/start.json';
import steps from '../../../i18n/kk/steps.json';
import verdict from '../../../i18n/kk/verdict.json';

export const kk = {
  attachments,
  audit,
  auth,
  clauses,
  clients,
  common,
  consents,
  copies,
  deadlines,
  disclosures,
  enums,
  errors,
  exports,
  identity,
  intake,
  layout,
  letters,
  policy,
  policyPage,
  queue,
  ra,
  recipients,
  registers,
  requests,
  resources,
  review,
  scan,
  retention,
  start,
  steps,
  verdict,
};
