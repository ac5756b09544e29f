import styles from './Timeline.module.css';

interface TopicChipsProps<T extends string> {
  legend: string;
  topics: readonly { name: T; label: string }[];
  chosen: T;
  onChoose: (topic: T) => void;
}

/** What of a story to see alone. */
export function TopicChips<T extends string>({ legend, topics, chosen, onChoose }: TopicChipsProps<T>) {
  return (
    <fieldset className={styles.topics}>
      <legend className="visually-hidden">{legend}</legend>
      {topics.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className={styles.topic}
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
