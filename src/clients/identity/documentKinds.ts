/** Document kinds that the company's backend is known to send: the contract has no list of them. */
const documentKinds = {
  identity_card: 'identity.documentKind.identity_card',
  passport: 'identity.documentKind.passport',
  birth_certificate: 'identity.documentKind.birth_certificate',
} as const;

const isKnownKind = (kind: string): kind is keyof typeof documentKinds => Object.hasOwn(documentKinds, kind);

/** The text's key for a kind of document; null for a kind that the desk has no name for: it shows as it came. */
export const documentKindText = (kind: string) => (isKnownKind(kind) ? documentKinds[kind] : null);
