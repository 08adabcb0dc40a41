import type { Migration } from '../migrate'
import { book } from './0001-book'

/** Every migration in order; a file's version is the number of the last one it has been through. */
export const migrations: readonly Migration[] = [book]
