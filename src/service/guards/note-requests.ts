import { newNotes, noting } from '../../api/notes.ts';
import type { Guard } from '../service.ts';

/** What an id may be that somebody before us gave a request: it goes into headers and logs as it is. */
const wellFormed = /^[\w.:/+=@-]{1,128}$/;

/** A trace and a span of it, by version 00 of W3C Trace Context; neither may be all zeros. */
const traced = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Gives each request an id, its own or that of who passed it on, tells it to the client, and takes notes under it. */
export const noteRequests: Guard = (next) => (request, response) => {
  const { 'x-request-id': id, traceparent } = request.headers;
  const notes = newNotes(fitting(wellFormed, id), fitting(traced, traceparent));
  response.setHeader('x-request-id', notes.id);
  return noting(notes, () => next(request, response));
};

function fitting(form: RegExp, given: string | string[] | undefined): string | null {
  return typeof given === 'string' && form.test(given) ? given : null;
}
