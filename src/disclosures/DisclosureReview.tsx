import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { ReviewStatusPill } from '../ui/labels/ReviewStatusPill';
import { Moment } from '../ui/Moment';
import { StaffName } from '../ui/names';
import { Field, Fields } from '../ui/record/Fields';
import { Section } from '../ui/record/Section';

/** Whether somebody has reviewed the hand-over, who, when and with what word. */
export function DisclosureReview({ disclosure }: { disclosure: DisclosureRecord }) {
  const { t } = useTranslation();
  const { reviewStatus, reviewerId, reviewedAt, reviewNote } = disclosure;
  return (
    <Section title={t('disclosures.show.review')} aside={<ReviewStatusPill reviewStatus={reviewStatus} />}>
      <Fields>
        <Field label="disclosures.fields.reviewer">
          <StaffName id={reviewerId} />
        </Field>
        <Field label="disclosures.fields.reviewedAt">
          <Moment at={reviewedAt} />
        </Field>
        <Field label="disclosures.fields.reviewNote">{reviewNote}</Field>
      </Fields>
    </Section>
  );
}
