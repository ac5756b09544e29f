/** What other pages show of consents as well. It comes with those pages, not with the desk. */
export { ConsentReferences } from './ConsentReferences';
export { consentColumns } from './consentColumns';
