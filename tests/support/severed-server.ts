import { faultProxy } from './fault-proxy.ts';

/** The way to a server, which can be cut: `refuses` as where it stopped, `silent` as where it hangs. */
export type Way = {
  uri: string;
  become(state: 'open' | 'refuses' | 'silent'): Promise<void>;
  close(): Promise<void>;
};

const faults = { open: 'none', refuses: 'refuse', silent: 'blackhole' } as const;

/** Puts a way that can be cut before the server of an unencrypted `bolt://` address. */
export async function wayTo(uri: string): Promise<Way> {
  const proxy = await faultProxy(uri);
  return { uri: proxy.uri, become: (state) => proxy.become(faults[state]), close: proxy.close };
}
