import { useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useMay } from '../../ui/identity';
import { NotAllowed } from '../../ui/NotAllowed';
import { PageTitle } from '../../ui/PageTitle';
import { Columns } from '../../ui/record/Columns';
import { focusGroup, focusProblem } from './focus';
import { IntakeActs } from './IntakeActs';
import { IntakeFiles } from './IntakeFiles';
import { IntakeSummary } from './IntakeSummary';
import { LetterNotice } from './LetterNotice';
import { takeFromLetter } from './letterFill';
import { Registered } from './Registered';
import { type Intake, useIntake } from './useIntake';
import { useLetter } from './useLetter';
import { type DefaultReplyLocale, useReplyLocale } from './useReplyLocale';
import { useSave } from './useSave';
import { useSaveKeys } from './useSaveKeys';
import { useServerMinute } from './useServerMinute';
import { useShownProblems } from './useShownProblems';
import { WhatFields } from './WhatFields';
import { WhoField } from './WhoField';

interface FormProps {
  intake: Intake;
  saving: ReturnType<typeof useSave>;
  replyLocale: DefaultReplyLocale;
}

function Form({ intake, saving, replyLocale }: FormProps) {
  const { form, change } = intake;
  const fields = useRef<HTMLDivElement>(null);
  const letter = useLetter(intake, () => focusGroup(fields.current, 'kind'));
  const problems = useShownProblems(form, saving.isTried, saving.error);
  useSaveKeys(saving.save);
  const facts = form.letter;
  return (
    <div ref={fields}>
      <Columns
        main={
          <>
            {facts && (
              <LetterNotice
                letter={facts}
                form={form}
                onTake={(field) => change((current) => takeFromLetter(current, field))}
                onFindSender={() => letter.findSender(facts)}
              />
            )}
            <WhoField
              intake={intake}
              problems={problems}
              onChosen={() => focusGroup(fields.current, 'kind')}
            />
            <WhatFields intake={intake} problems={problems} replyLocale={replyLocale} />
            <IntakeFiles intake={intake} letter={letter} />
            <IntakeActs
              saving={saving}
              isReading={intake.isReading}
              hasFieldProblems={Object.values(problems).some((problem) => problem !== undefined)}
              onDiscard={() => {
                saving.forgetTry();
                intake.forget();
              }}
            />
          </>
        }
        side={<IntakeSummary form={form} />}
      />
    </div>
  );
}

function IntakeDesk() {
  const { t } = useTranslation();
  const intake = useIntake();
  const { form, files, round } = intake;
  const replyLocale = useReplyLocale(form.clientId);
  const saving = useSave(intake, replyLocale, focusProblem);
  // Each minute the form says another «now», and what was in the future may have come.
  useServerMinute();
  return (
    <>
      <PageTitle title={t('intake.title')} />
      {form.registered ? (
        <Registered
          request={form.registered}
          files={files}
          sending={saving.uploads}
          onGiveUp={(file) => {
            saving.uploads.stop(file);
            intake.removeFile(file.id);
          }}
          onGiveUpAll={() => {
            for (const file of files) saving.uploads.stop(file);
            intake.forget();
          }}
        />
      ) : (
        <Form key={round} intake={intake} saving={saving} replyLocale={replyLocale} />
      )}
    </>
  );
}

/** Intake: a letter, a call or a visit becomes a request. */
export default function IntakePage() {
  const { t } = useTranslation();
  const mayRegister = useMay('requests.create');
  return mayRegister ? <IntakeDesk /> : <NotAllowed title={t('intake.title')} />;
}
