import { expect, it } from 'vitest';
import { judgingSpeeds } from './judging.fixture';

it('judges at least 20,000 disclosures a second', () => {
  expect(Math.max(...judgingSpeeds(4))).toBeGreaterThan(20_000);
});
