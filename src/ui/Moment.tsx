import { useFormats } from '../i18n/useFormats';

/** An instant of the contract in Almaty's time; a dash where there is none. */
export function Moment({ at }: { at: string | null | undefined }) {
  const formats = useFormats();
  return at ? <time dateTime={at}>{formats.dateTime(at)}</time> : '—';
}
