import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import type { FoundQuery } from './foundList';
import { useOpened } from './useOpened';

/** A count that opens the disclosures behind it, on this page. */
export function FoundLink({ count, query }: { count: number; query: FoundQuery }) {
  const formats = useFormats();
  const { hrefOf } = useOpened();
  const text = formats.number(count);
  if (count === 0) return text;
  return <Link to={hrefOf(query)}>{text}</Link>;
}
