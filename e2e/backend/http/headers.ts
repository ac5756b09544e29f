import type { FastifyReply } from 'fastify';

// The hash is that of the empty style element into which Emotion inserts its rules.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kelisim-worker',
].join('; ');

const security = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** What every answer carries, whoever makes it. */
export function commonHeaders(requestId: string, now: number): Record<string, string> {
  return { ...security, date: new Date(now).toUTCString(), 'x-request-id': requestId };
}

export function setCommonHeaders(reply: FastifyReply, requestId: string, now: number): void {
  reply.headers(commonHeaders(requestId, now));
}
