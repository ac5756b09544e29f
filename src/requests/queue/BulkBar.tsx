import Close from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import panel from '../../ui/bulk/RunPanel.module.css';
import { useStaffIdentity } from '../../ui/identity';
import { Select } from '../../ui/Select';
import { StaffNotLoaded } from '../../ui/StaffNotLoaded';
import { useAssignableStaff } from '../useAssignableStaff';
import styles from './BulkBar.module.css';
import { type BulkAct, mayDo, planOf } from './bulkActs';
import { useOthersText } from './useOthersText';

interface ActProps {
  act: BulkAct;
  chosen: readonly RequestRecord[];
  onAct: (act: BulkAct, chosen: readonly RequestRecord[]) => void;
}

/** An act, to how many of the chosen it applies, and why not to the others. */
function Act({ act, chosen, onAct }: ActProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const othersText = useOthersText();
  const { items, others } = planOf(act, chosen);
  const applies = t(`queue.applies.${act.name}`, {
    some: formats.number(items.length),
    all: formats.number(chosen.length),
  });
  return (
    <div className={styles.act}>
      <Button
        variant="contained"
        size="small"
        disabled={items.length === 0}
        onClick={() => onAct(act, chosen)}
      >
        {t(`queue.acts.${act.name}`)}
      </Button>
      <span className={styles.applies}>
        {others.length > 0 ? t('queue.applies.others', { applies, others: othersText(others) }) : applies}
      </span>
    </div>
  );
}

const NOT_CHOSEN = 'choose';
const NOBODY = 'nobody';

function AssignTo({ chosen, onAct }: Omit<ActProps, 'act'>) {
  const { t } = useTranslation();
  const { staff, isMissing, askAgain } = useAssignableStaff();
  const [to, setTo] = useState(NOT_CHOSEN);
  if (isMissing) return <StaffNotLoaded onRetry={askAgain} />;
  const options = [
    { value: NOT_CHOSEN, label: t('queue.bar.chooseAssignee') },
    { value: NOBODY, label: t('requests.unassigned') },
    ...staff.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
  ];
  return (
    <>
      <span className={styles.to}>
        <Select
          label={t('requests.fields.assignee')}
          hideLabel
          value={to}
          options={options}
          onChange={setTo}
        />
      </span>
      {to !== NOT_CHOSEN && (
        <Act act={{ name: 'assign', to: to === NOBODY ? null : Number(to) }} chosen={chosen} onAct={onAct} />
      )}
    </>
  );
}

interface BulkBarProps extends Omit<ActProps, 'act'> {
  onClear: () => void;
}

/** What can be done with the chosen requests. It lies over the end of the page, so that no row moves for it. */
export function BulkBar({ chosen, onAct, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id: myId, role } = useStaffIdentity();
  return (
    <section className={panel.bar} data-bar aria-label={t('queue.bar.label')}>
      <strong className={styles.chosen}>
        {t('queue.bar.chosen', { all: formats.number(chosen.length) })}
      </strong>
      <IconButton
        size="small"
        aria-label={t('queue.bar.clear')}
        title={t('queue.bar.clear')}
        onClick={onClear}
      >
        <Close fontSize="small" />
      </IconButton>
      {mayDo(role, 'take') && <Act act={{ name: 'take', myId, role }} chosen={chosen} onAct={onAct} />}
      {mayDo(role, 'giveBack') && <Act act={{ name: 'giveBack', myId }} chosen={chosen} onAct={onAct} />}
      <AssignTo chosen={chosen} onAct={onAct} />
    </section>
  );
}
