/** What other pages show of a recipient as well. It comes with those pages, not with the desk. */
export { RecipientFields } from './RecipientFields';
