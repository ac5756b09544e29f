export function TrendPart() {
  return null;
}
