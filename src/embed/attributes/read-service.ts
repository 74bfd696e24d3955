/** The origin that this script came from: the service that pieces ask unless they are told another. */
const ownOrigin = new URL(import.meta.url).origin;

/** The origin of a service; null and a problem where the attribute names none. */
export function readService(said: string | null): { origin: string | null; problems: string[] } {
  if (said === null || said.trim() === '') return { origin: ownOrigin, problems: [] };
  const text = said.trim();
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return { origin: new URL(text).origin, problems: [] };
  const found = JSON.stringify(text.slice(0, 80));
  return {
    origin: null,
    problems: [
      `Expected service to be the address of a Parley, such as https://parley.example.org; found ${found}.`,
    ],
  };
}
