import { listenTo } from './changes.ts';
import { connection } from './connection.ts';
import { ownToken } from './token.ts';

/** How long to wait before another connection, in milliseconds: some pages sooner, some later. */
const wait = { least: 2000, spread: 3000 } as const;

/** Follows the graph: whenever a load changed it, everything on the page is asked again. Connects anew by itself. */
export function followGraph(): void {
  const again = (): void => {
    setTimeout(follow, wait.least + Math.random() * wait.spread);
  };
  const follow = (): void => {
    // Without the token that is asked for there is nothing to hear.
    if (connection.locked) again();
    else listenTo('', ownToken(), { told: (version) => connection.seen(version), lost: again });
  };
  follow();
}
