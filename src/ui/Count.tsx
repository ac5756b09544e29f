import { useFormats } from '../i18n/useFormats';

/** A number of things; a dash where the backend has not said how many, never a nought. */
export function Count({ value }: { value: number | null | undefined }) {
  const formats = useFormats();
  return Number.isFinite(value) ? formats.number(Number(value)) : '—';
}
