import { actionText } from './vi/actions'
import { partText } from './vi/parts'
import { shellText } from './vi/shell'

/** Everything the page says in Vietnamese. Each feature keeps its own group in `vi/<feature>.ts` and adds one line here. */
export const vi = {
  shell: shellText,
  actions: actionText,
  parts: partText,
} as const
