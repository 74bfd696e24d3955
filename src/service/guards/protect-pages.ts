import helmet from 'helmet';
import { hasFacts } from '../facts.ts';
import type { Guard } from '../service.ts';

/**
 * Gives pages the headers by which browsers keep them from others. Each page says itself what it may run
 * (content-security-policy). Facts are no pages: it is enough that no browser takes them for one.
 */
export function protectPages(isEncrypted: boolean): Guard {
  const protect = helmet({
    contentSecurityPolicy: false,
    // Said by that policy too; pages that are made for frames may be framed by some, which this could not say.
    xFrameOptions: false,
    // Said over plain HTTP it means nothing.
    strictTransportSecurity: isEncrypted,
  });
  return (next) => (request, response) => {
    if (hasFacts(request)) response.setHeader('x-content-type-options', 'nosniff');
    else protect(request, response, () => {});
    return next(request, response);
  };
}
