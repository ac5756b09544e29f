import Button, { type ButtonProps } from '@mui/material/Button';
import styles from './ActButton.module.css';

interface ActButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** The act cannot be begun now: it is under way, or something is missing. */
  isBarred?: boolean;
}

/** A button that keeps the focus while its act is under way: one that is disabled would drop it on the page. */
export function ActButton({ isBarred = false, onClick, className, ...rest }: ActButtonProps) {
  return (
    <Button
      {...rest}
      aria-disabled={isBarred}
      className={`${isBarred ? styles.barred : ''} ${className ?? ''}`}
      onClick={(event) => {
        if (isBarred) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
