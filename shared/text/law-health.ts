import { bodiesHealth } from './law-health/bodies'
import { capitalHealth } from './law-health/capital'
import { dutiesHealth } from './law-health/duties'
import { financeHealth } from './law-health/finance'
import { meetingsHealth } from './law-health/meetings'
import { membersHealth } from './law-health/members'
import { trainingHealth } from './law-health/training'
import { votesHealth } from './law-health/votes'

/**
 * What the law-health sheet says of each thing it may find: the sentence, and what to do ('' where nothing is). Keys in braces are filled
 * from the facts, a part in brackets goes away when one of its keys is not known.
 */
const words = {
  ...membersHealth,
  ...capitalHealth,
  ...meetingsHealth,
  ...votesHealth,
  ...bodiesHealth,
  ...financeHealth,
  ...dutiesHealth,
  ...trainingHealth,
}
export type HealthCode = keyof typeof words

/** The sentence of a finding and what to do about it, before they are filled. */
export const healthWords: Readonly<Record<HealthCode, readonly [found: string, toDo: string]>> = words
