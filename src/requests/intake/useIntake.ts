import { useState } from 'react';
import { useFormDraft } from '../../ui/useDraft';
import { filesShape, type IntakeFile } from './files';
import { blankIntake, type IntakeForm, intakeShape, type LetterField } from './intakeForm';
import { chooseField } from './letterFill';
import { useClientLookup } from './who/useClientLookup';

function withoutFile(form: IntakeForm, id: string): IntakeForm {
  const { registered } = form;
  if (!registered) return form;
  return {
    ...form,
    registered: { ...registered, waiting: registered.waiting.filter((each) => each !== id) },
  };
}

/** The form, its files and the lookup, as the page's parts share them; what is typed outlives the page. */
export function useIntake() {
  const [form, change, forgetForm] = useFormDraft('intake', intakeShape);
  const [files, changeFiles, forgetFiles] = useFormDraft('intake.files', filesShape);
  const lookup = useClientLookup();
  const [reading, setReading] = useState(0);
  /** Another round is another form: nothing of the last one stays in it. */
  const [round, setRound] = useState(0);

  /** The agent's own word on a field. */
  const choose = (field: LetterField, chosen: Partial<IntakeForm>) =>
    change((current) => chooseField(current, field, chosen));

  /** Until its files are read the form is not whole: saved before, it would leave them to the next one. */
  const whileReading = async <T>(work: Promise<T>): Promise<T> => {
    setReading((count) => count + 1);
    try {
      return await work;
    } finally {
      setReading((count) => count - 1);
    }
  };

  const addFile = (file: IntakeFile) => changeFiles((current) => [...current, file]);

  /** Taken off, because it has been attached or is not wanted. */
  const removeFile = (id: string) => {
    changeFiles((current) => current.filter((file) => file.id !== id));
    change((current) => withoutFile(current, id));
  };

  /** Begins anew; the channel may stay for the next one. */
  const forget = (channel: IntakeForm['channel'] = null) => {
    forgetFiles();
    forgetForm();
    if (channel) change(() => ({ ...blankIntake, channel }));
    lookup.forget();
    setRound((current) => current + 1);
  };

  const isReading = reading > 0;
  return { form, change, choose, files, addFile, removeFile, isReading, whileReading, lookup, forget, round };
}

export type Intake = ReturnType<typeof useIntake>;
