import type { Filter } from '../filters';

const bound = /_(gt|gte|lt|lte)$/;
const suffix = /_(gt|gte|lt|lte|neq)$/;

/** How many of these fields a filter asks for, and how many of the ranges: one with both its ends is one. */
export function askedAmong(filter: Filter, fields: readonly string[], ranges: readonly string[]): number {
  const keys = Object.keys(filter);
  const asked = new Set(keys.map((key) => key.replace(suffix, '')));
  const bounded = new Set(keys.filter((key) => bound.test(key)).map((key) => key.replace(bound, '')));
  return (
    fields.filter((field) => asked.has(field)).length + ranges.filter((field) => bounded.has(field)).length
  );
}
