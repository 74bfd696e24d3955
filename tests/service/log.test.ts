import { expect, it } from 'vitest';
import { openLog } from '../../src/service/log.ts';

it('secrets are not in the log, wherever they would stand in a line', () => {
  let text = '';
  const log = openLog('debug', { write: (line) => void (text += line) });
  const secret = 'hunter2';
  log.error({ password: secret, token: secret, authorization: secret }, 'a');
  log.error({ settings: { password: secret }, headers: { authorization: `Bearer ${secret}` } }, 'b');
  log.error({ request: { headers: { authorization: secret } }, tls: { files: { key: secret } } }, 'c');
  log.error({ err: Object.assign(new Error('d'), { config: { password: secret } }) }, 'd');
  expect(text.match(/"msg":/g)).toHaveLength(4);
  expect(text).toContain('[redacted]');
  expect(text).not.toContain(secret);
});
