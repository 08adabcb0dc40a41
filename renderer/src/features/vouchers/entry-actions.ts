import type { Action } from '../../actions/action'
import type { Text } from '../../text/text'
import { lackWords } from './lack-words'
import { nextLack } from './missing'
import { type Entry, focusedPlace, settleField } from './use-entry'

/** What the keys of an entry do; each is done by the entry itself. */
export type EntryDeeds = {
  save: () => void
  post: (next: boolean) => void
  duplicate: () => void
  removeLine: () => void
  print: (() => void) | null
  drop: () => void
  leave: () => void
}

/** The actions of an entry: buttons, keys, palette and the list of shortcuts are made of them. */
export function entryActions(entry: Entry, deeds: EntryDeeds, text: Text) {
  const say = text.vouchers.entry
  const place = 'vouchers'
  const toLack = (backwards: boolean) => () => {
    const lack = entry.lacks[nextLack(entry.lacks, focusedPlace(), backwards)]
    if (lack !== undefined) entry.go(lack)
  }
  const lacking = () => {
    const [first] = entry.lacks
    return first === undefined ? null : (first.message ?? say.lackingOne(lackWords(first, entry.draft, text)))
  }
  /**
   * Posting what is not whole leads to what is missing instead. While the core's word on the last key is still awaited, its
   * earlier word does not count: whoever types fast posts, and the core judges what is sent.
   */
  const post = (next: boolean) => () => {
    settleField()
    const now = entry.store.get()
    const [lack] = entry.checking || now !== entry.draft ? entry.ownLacks(now) : entry.lacks
    if (lack === undefined) deeds.post(next)
    else entry.go(lack)
  }
  const action = (verb: string, label: string, keys: string, more: Partial<Action>): Action => ({
    id: `vouchers.${verb}`,
    label,
    keys,
    place,
    perform: () => undefined,
    ...more,
  })
  return {
    save: action('keep', say.save, 'Ctrl S', { perform: deeds.save }),
    post: action('post', say.post, 'Ctrl Enter', {
      blocked: (context) => context.whyNotPost(entry.draft.kind),
      perform: post(false),
    }),
    postNext: action('post-next', say.postNext, 'Ctrl Shift Enter', {
      blocked: (context) => context.whyNotPost(entry.draft.kind),
      perform: post(true),
    }),
    duplicate: action('duplicate', say.duplicateLine, 'Ctrl D', { perform: deeds.duplicate }),
    removeLine: action('remove-line', say.removeLine, 'Ctrl Delete', { perform: deeds.removeLine }),
    print: action('print', say.print, 'Ctrl P', {
      icon: 'print',
      blocked: () => (deeds.print === null ? say.printAfter : null),
      perform: () => deeds.print?.(),
    }),
    takeLast: action('take-last', say.takeLast, 'Ctrl .', {
      when: () => entry.lastTime !== null,
      perform: entry.takeLast,
    }),
    nextLack: action('next-lack', say.nextLack, 'F8', { when: () => entry.lacks.length > 0, perform: toLack(false) }),
    previousLack: action('previous-lack', say.previousLack, 'Shift F8', {
      when: () => entry.lacks.length > 0,
      perform: toLack(true),
    }),
    drop: action('drop-draft', say.drop, 'Ctrl Shift Delete', { perform: deeds.drop }),
    leave: action('leave', say.leave, 'Esc', { perform: deeds.leave }),
    /** Why the draft cannot be posted yet, in words; null when it can. */
    lacking: lacking(),
  }
}
