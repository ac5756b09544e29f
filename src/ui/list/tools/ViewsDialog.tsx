import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/useTranslation';
import { Dialog } from '../../Dialog';
import { Notice } from '../../Notice';
import { Note } from '../../record/Note';
import { TextInput } from '../../TextInput';
import type { RegisterResource } from '../resources';
import type { ColumnName } from '../shownColumns';
import { MOST_SIGNS, tellsOfPerson } from './savedViews';
import styles from './Tools.module.css';
import { useSavedViews } from './useSavedViews';

interface ViewsDialogProps {
  resource: RegisterResource;
  columns: readonly ColumnName[];
  onClose: () => void;
}

/** Named ways of looking at the register: to open one, and to keep the one that is open. */
export function ViewsDialog({ resource, columns, onClose }: ViewsDialogProps) {
  const { t } = useTranslation();
  const { views, isWhole, keep, forget, open } = useSavedViews(resource, columns);
  const [name, setName] = useState('');
  const [isPersonal, setPersonal] = useState(false);
  const submit = () => {
    const wanted = name.trim();
    setPersonal(tellsOfPerson(wanted));
    if (wanted === '' || tellsOfPerson(wanted)) return;
    keep(wanted);
    setName('');
  };
  return (
    <Dialog title={t('registers.views.title')} onClose={onClose}>
      {views.length === 0 && <p>{t('registers.views.none')}</p>}
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.name}>
            <Button
              onClick={() => {
                open(view);
                onClose();
              }}
            >
              {view.name}
            </Button>
            <IconButton
              size="small"
              aria-label={t('registers.views.forget', { name: view.name })}
              title={t('registers.views.forget', { name: view.name })}
              onClick={() => forget(view.name)}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('registers.views.name')}
          value={name}
          onChange={(typed) => {
            setPersonal(false);
            setName(typed);
          }}
          problem={isPersonal ? t('registers.views.personal') : undefined}
          help={t('registers.views.nameHelp')}
          maxLength={MOST_SIGNS}
          autoComplete="off"
          required
        />
        {!isWhole && <Notice severity="info">{t('registers.views.notWhole')}</Notice>}
        <Button type="submit" variant="contained">
          {t('registers.views.keep')}
        </Button>
      </form>
      <Note>{t('registers.views.kept')}</Note>
    </Dialog>
  );
}
