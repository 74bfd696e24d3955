import { followGraph } from './live.ts';
import { followTheme } from './theme.ts';
import './explorer.ts';

followTheme();
followGraph();
