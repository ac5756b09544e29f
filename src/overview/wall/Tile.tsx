import type { DeadlineState } from '../../deadlines/describeDeadline';
import { StateIcon } from '../../deadlines/indicator/StateIcon';
import type { Tone } from './tone';
import styles from './Wall.module.css';

const icons: Record<Tone, DeadlineState | null> = {
  plain: null,
  good: 'done_on_time',
  warning: 'critical',
  bad: 'overdue',
  unknown: 'unknown',
  old: 'ahead',
};

export interface TileProps {
  label: string;
  value: string;
  said: string;
  tone: Tone;
}

/** As large as its place allows: the fewer signs the larger; a mark that stands for no figure is no headline. */
function sizeOf(value: string): 'largest' | 'large' | 'middle' | 'small' | 'smallest' {
  const { length } = value;
  if (length <= 1 && !/\d/.test(value)) return 'smallest';
  if (length <= 3) return 'largest';
  if (length <= 4) return 'large';
  if (length <= 5) return 'middle';
  return length <= 6 ? 'small' : 'smallest';
}

/** One figure: what it counts, how many, and how that stands, by a sign, a word and a colour. */
export function Tile({ label, value, said, tone }: TileProps) {
  const icon = icons[tone];
  return (
    <div className={styles.tile} data-tone={tone}>
      <dt>{label}</dt>
      <dd className={styles.value} data-size={sizeOf(value)}>
        {value}
      </dd>
      <dd className={styles.said}>
        {icon && <StateIcon state={icon} />}
        {said}
      </dd>
    </div>
  );
}
