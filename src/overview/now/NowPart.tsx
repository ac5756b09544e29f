export function NowPart() {
  return null;
}
