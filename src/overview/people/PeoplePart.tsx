export function PeoplePart() {
  return null;
}
