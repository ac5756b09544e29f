/** All texts of one language: a file of i18n/ru for each area of the desk; a new area is added here and in kk.ts. */
import attachments from '../../../i18n/ru/attachments.json';
import audit from '../../../i18n/ru/audit.json';
import auth from '../../../i18n/ru/auth.json';
import clauses from '../../../i18n/ru/clauses.json';
import clients from '../../../i18n/ru/clients.json';
import common from '../../../i18n/ru/common.json';
import consents from '../../../i18n/ru/consents.json';
import copies from '../../../i18n/ru/copies.json';
import deadlines from '../../../i18n/ru/deadlines.json';
import disclosures from '../../../i18n/ru/disclosures.json';
import enums from '../../../i18n/ru/enums.json';
import errors from '../../../i18n/ru/errors.json';
import exports from '../../../i18n/ru/exports.json';
import identity from '../../../i18n/ru/identity.json';
import intake from '../../../i18n/ru/intake.json';
import layout from '../../../i18n/ru/layout.json';
import letters from '../../../i18n/ru/letters.json';
import policy from '../../../i18n/ru/policy.json';
import policyPage from '../../../i18n/ru/policyPage.json';
import queue from '../../../i18n/ru/queue.json';
import ra from '../../../i18n/ru/ra.json';
import recipients from '../../../i18n/ru/recipients.json';
import registers from '../../../i18n/ru/registers.json';
import requests from '../../../i18n/ru/requests.json';
import resources from '../../../i18n/ru/resources.json';
import retention from '../../../i18n/ru/retention.json';
import review from '../../../i18n/ru/review.json';
import scan from '../../../i18n/ru/scan.json';
import start from '../../../i18n/ru/start.json';
import steps from '../../../i18n/ru/steps.json';
import verdict from '../../../i18n/ru/verdict.json';

export const ru = {
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
