/** What other pages say of disclosures as well. It comes with those pages, not with the desk. */
export { type DisclosureCase, type Judgement, judge, judgementOf } from './verdict/judge';
