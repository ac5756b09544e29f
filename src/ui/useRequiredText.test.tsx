// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { initI18n } from '../i18n/i18n';
import { Select } from './Select';
import { TextInput } from './TextInput';

beforeEach(async () => {
  await initI18n('kk');
});
afterEach(cleanup);

function Form() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('');
  const options = ['', 'one'].map((value) => ({ value, label: value }));
  return (
    <form data-testid="form">
      <TextInput label="text" value={text} onChange={setText} required />
      <Select label="choice" value={choice} options={options} onChange={setChoice} required />
    </form>
  );
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

it('what a form still needs is said in the language of the page, and no longer than it is so', () => {
  render(<Form />);
  const form = screen.getByTestId<HTMLFormElement>('form');
  expect(form.checkValidity()).toBe(false);
  expect(field('text').validationMessage).toBe('Осы өрісті толтырыңыз.');
  expect(field('choice').validationMessage).toBe('Нұсқалардың бірін таңдаңыз.');

  fireEvent.input(field('text'), { target: { value: 'бар' } });
  fireEvent.change(field('choice'), { target: { value: 'one' } });
  expect(form.checkValidity()).toBe(true);
});
