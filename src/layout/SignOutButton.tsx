import Logout from '@mui/icons-material/Logout';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { useTranslation } from '../i18n/useTranslation';
import { useErrorText } from '../ui/useErrorText';
import { useSession } from './sessionContext';

/** Ends the session. Where the backend cannot be reached it goes on, and the button says so. */
export function SignOutButton() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const notify = useNotify();
  const errorText = useErrorText();
  const [pending, setPending] = useState(false);

  const signOut = async () => {
    setPending(true);
    try {
      await session.signOut();
      navigate('/');
    } catch (error) {
      notify(errorText(error).sentences.join(' '), { type: 'error' });
      setPending(false);
    }
  };

  return (
    <IconButton
      size="small"
      aria-label={t('layout.signOut')}
      title={t('layout.signOut')}
      disabled={pending}
      onClick={signOut}
    >
      <Logout fontSize="small" />
    </IconButton>
  );
}
