import { useLayoutEffect, useMemo, useState } from 'react'
import { useTyped } from '../../client/typed-store'
import { useText } from '../../text/text'
import type { BookFacts } from './book-facts'
import type { LineField } from './draft'
import { setLine } from './draft-edits'
import type { DraftStore } from './draft-store'
import type { LinePlace } from './entry-order'
import { fieldId, placeOfId } from './entry-place'
import type { EntryPlace } from './missing'
import { boostsFor, fittingSuggestion, proposalsFor, takenFrom } from './proposals'
import { type Refused, useCheck } from './use-check'
import { useSuggestions } from './use-suggestions'

/** Leaves the field one stands in, so that it settles what was typed into it. */
export function settleField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The place the focus is at; null when it is outside the fields. */
export function focusedPlace(): EntryPlace | null {
  return placeOfId(document.activeElement?.id ?? '')
}

/** Which line is open for typing, and how one goes from place to place. */
function useLinePlace(store: DraftStore) {
  const [wanted, setWanted] = useState<LinePlace & { focus: boolean }>(() => ({
    key: store.get().lines[0]?.key ?? 1,
    field: 'description',
    focus: false,
  }))
  useLayoutEffect(() => {
    if (wanted.focus) document.getElementById(fieldId(wanted))?.focus()
  }, [wanted])
  return {
    at: wanted,
    /** Goes to a field; what was typed in the one left is settled first. */
    go: (place: EntryPlace) => {
      settleField()
      if (place.key === null) document.getElementById(fieldId(place))?.focus()
      else setWanted({ key: place.key, field: place.field, focus: true })
    },
    /** The focus came to a field by itself (Tab, a click). */
    arrived: (place: EntryPlace | null) => {
      if (place === null || place.key === null) return
      if (place.key !== wanted.key || place.field !== wanted.field) {
        setWanted({ key: place.key, field: place.field, focus: false })
      }
    },
  }
}

/** Everything the parts of an entry share: the draft, where one stands, what is proposed, what is missing. */
export function useEntry(store: DraftStore, facts: BookFacts) {
  const say = useText().vouchers.entry
  const draft = useTyped(store)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [marked, setMarked] = useState<string | null>(null)
  const place = useLinePlace(store)
  const checked = useCheck(draft, facts, refused)
  const index = Math.max(
    0,
    draft.lines.findIndex((line) => line.key === place.at.key),
  )
  const line = draft.lines[index] ?? draft.lines[0]
  if (line === undefined) throw new Error('A draft always has a line.')
  const habits = useSuggestions(draft, line, facts)
  const personParty = facts.partyByName(draft.person)?.code ?? null
  const usual = facts.kind(draft.kind)
  const suggestions = habits.byWords.length > 0 ? habits.byWords : habits.byKind
  const proposals = useMemo(
    () =>
      proposalsFor({
        line,
        above: draft.lines[index - 1] ?? null,
        description: draft.description,
        personParty,
        kind: { debit: usual?.debit ?? null, credit: usual?.credit ?? null },
        suggestions,
        askedWords: habits.words,
        wantsParty: facts.wantsParty,
      }),
    [line, draft.lines, index, draft.description, personParty, usual, suggestions, habits.words, facts],
  )
  const boosts = useMemo(() => {
    const all = [
      ...habits.byWords,
      ...habits.byKind.filter((one) => !habits.byWords.some((own) => sameAccounts(own, one))),
    ]
    const of = (field: 'debit' | 'credit' | 'debitParty' | 'creditParty') => boostsFor(field, all, say.often)
    return { debit: of('debit'), credit: of('credit'), debitParty: of('debitParty'), creditParty: of('creditParty') }
  }, [habits.byWords, habits.byKind, say])
  const lastTime = fittingSuggestion(line, habits.byWords, personParty) ?? habits.byWords[0] ?? null
  return {
    store,
    facts,
    draft,
    ...place,
    ...checked,
    line,
    proposals,
    boosts,
    lastTime,
    refuse: setRefused,
    /** The account marked in an open list, else the one of the field one stands in. */
    shownAccount: marked ?? accountAt(line, place.at.field),
    mark: setMarked,
    /** Puts into the line what was posted the last time under these words. */
    takeLast: () => {
      if (lastTime !== null) store.edit((now) => setLine(now, line.key, takenFrom(lastTime, line)))
    },
  }
}

export type Entry = ReturnType<typeof useEntry>

function sameAccounts(a: { debit: string | null; credit: string | null }, b: typeof a): boolean {
  return a.debit === b.debit && a.credit === b.credit
}

function accountAt(line: { debit: string | null; credit: string | null }, field: LineField): string | null {
  if (field === 'debit' || field === 'debitParty') return line.debit
  return field === 'credit' || field === 'creditParty' ? line.credit : null
}
