import type { Migration } from '../migrate'
import { book } from './0001-book'
import { people } from './0002-people'
import { decisions } from './0003-decisions'
import { members } from './0004-members'
import { services } from './0005-services'
import { distribution } from './0006-distribution'

/** Every migration in order; a file's version is the number of the last one it has been through. */
export const migrations: readonly Migration[] = [book, people, decisions, members, services, distribution]
