import styles from './ChoiceBox.module.css';

interface ChoiceBoxProps {
  label: string;
  isChosen: boolean;
  /** Of many some are chosen, and some are not. */
  isPartly?: boolean;
  isDisabled?: boolean;
  tabIndex?: number;
  /** @param isRange Shift was held: all from the last one that was chosen up to this one are meant */
  onChoose: (isRange: boolean) => void;
}

/** Chooses a row, or all of them, for what is done with many. */
export function ChoiceBox({ label, isChosen, isPartly, isDisabled, tabIndex, onChoose }: ChoiceBoxProps) {
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isDisabled}
        tabIndex={tabIndex}
        ref={(box) => {
          if (box) box.indeterminate = isPartly ?? false;
        }}
        aria-label={label}
        onChange={({ nativeEvent }) => onChoose(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </label>
  );
}
