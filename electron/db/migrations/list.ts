import type { Migration } from '../migrate.ts';
import { initial } from './0010-initial.ts';
import { rightNumbers } from './0020-right-numbers.ts';

/** Every migration, oldest first. A shipped one is never changed; the next takes the next multiple of ten. */
export const MIGRATIONS: readonly Migration[] = [initial, rightNumbers];
