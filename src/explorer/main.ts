import { followTheme } from './theme.ts';
import './explorer.ts';

followTheme();
