/** What pages about a client's request show of the client as well. It comes with those pages, not with the desk. */
export { CopySection } from './copy/CopySection';
export { IdentityView } from './identity/IdentityView';
