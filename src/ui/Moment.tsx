import { serverNow } from '../api/serverClock';
import { almatyDayOf } from '../deadlines/almatyTime';
import { useFormats } from '../i18n/useFormats';

/** An instant of the contract in Almaty's time; a dash where there is none. */
export function Moment({ at }: { at: string | null | undefined }) {
  const formats = useFormats();
  return at ? <time dateTime={at}>{formats.dateTime(at)}</time> : '—';
}

/** The same for a row of a list: this year goes without saying. */
export function ShortMoment({ at }: { at: string | null | undefined }) {
  const formats = useFormats();
  const isThisYear = at?.slice(0, 4) === almatyDayOf(serverNow()).slice(0, 4);
  if (!at || !isThisYear) return <Moment at={at} />;
  return (
    <time dateTime={at} title={formats.dateTime(at)}>
      {formats.dayShort(at)}
      <span data-hour>, {formats.time(at)}</span>
    </time>
  );
}
