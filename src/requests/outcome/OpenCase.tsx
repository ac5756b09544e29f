import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useEvent } from 'react-admin';
import { flushSync } from 'react-dom';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { KeySign } from '../../ui/keys/KeySign';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import { Section } from '../../ui/record/Section';
import type { RequestAct } from '../case/useUpdateRequest';
import { caseAnchors, goTo } from '../caseAnchors';
import type { DoneAct } from './CaseDone';
import { CloseForm } from './CloseForm';
import { ProposeRefusal } from './ProposeRefusal';
import { useRefusalDraft } from './refusalDraft';

interface OpenCaseProps {
  request: RequestRecord;
  act: RequestAct;
  onDone: (act: DoneAct) => void;
}

/** How a case in work ends: it is closed, or its refusal is proposed. */
export function OpenCase({ request, act, onDone }: OpenCaseProps) {
  const { t } = useTranslation();
  const refusal = useRefusalDraft(request);
  const [chosen, choose] = useState<'close' | 'refuse'>();
  const { forgetError } = act;
  // What was begun before a reload is gone on with.
  const isRefusing = (chosen ?? (refusal.isBegun ? 'refuse' : 'close')) === 'refuse';

  const turnTo = useEvent((end: 'close' | 'refuse') => {
    if ((end === 'refuse') !== isRefusing) forgetError();
    choose(end);
  });
  const keys = useMemo<PageKey[]>(
    () => [
      {
        sign: 'c',
        label: 'requests.close.key',
        run: () => {
          // What is typed next belongs into the form: it is to be there before the key has been let go.
          flushSync(() => turnTo('close'));
          goTo(caseAnchors.closing);
        },
      },
      { sign: 'f', label: 'requests.refuse.propose', run: () => turnTo('refuse') },
    ],
    [turnTo],
  );
  useKeys(keys);

  if (isRefusing) {
    return (
      <Section title={t('requests.refuse.title')}>
        <ProposeRefusal
          request={request}
          act={act}
          onProposed={() => onDone('propose')}
          onCancel={() => turnTo('close')}
        />
      </Section>
    );
  }
  return (
    <Section title={t('requests.close.title')} aside={<KeySign sign="c" />}>
      <CloseForm
        request={request}
        act={act}
        onClosed={() => onDone('close')}
        onRefuse={(reason) => {
          if (reason) refusal.set({ reason });
          turnTo('refuse');
        }}
      >
        <Button onClick={() => turnTo('refuse')}>
          {t('requests.refuse.propose')}
          <KeySign sign="f" />
        </Button>
      </CloseForm>
    </Section>
  );
}
