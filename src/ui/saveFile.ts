/** Hands a content to the user as a file of their own; its name never says whose data it holds. */
export function saveFile(fileName: string, mimeType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the content by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
