import type { ClientRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { readAct } from './act';
import { actPlace } from './actPlace';

/** A client's act by its number and day; nothing where there is none. Whoever has just recorded it is led here. */
export function RecordedAct({ client: { id, destructionAct } }: { client: ClientRecord }) {
  const formats = useFormats();
  const act = readAct(destructionAct);
  if (!act) return null;
  const { number, day } = act;
  return (
    <span id={actPlace(id)} tabIndex={-1}>
      {[number, day && formats.dayMedium(day)].filter(Boolean).join(', ')}
    </span>
  );
}
