import { useMutation } from '@tanstack/react-query'
import type { Party, PartyKind } from '@shared/contract/parties'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { useText } from '../../text/text'
import { nextPartyCode } from '../../ui/next-party-code'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { emptyParty, partyFaults, partyWarnings, trimmedParty } from './party-form'

export type PartyFormTask = {
  /** The party to be changed; null for a new one. */
  party: Party | null
  others: readonly Party[]
  /** What a new one most likely is. */
  kind: PartyKind
  /** `again`: the next one is begun at once. */
  onSaved: (code: string, again: boolean) => void
}

function startOf({ party, others, kind }: PartyFormTask): Party {
  return party === null ? { ...emptyParty(kind), code: nextPartyCode(kind, others) } : trimmedParty(party)
}

/** The form of a new or a changed party, and its saving; the id is made once for each saving the user means. */
export function usePartyForm(task: PartyFormTask) {
  const { party, others, onSaved } = task
  const text = useText()
  const isNew = party === null
  const [id, setId] = useState(newId)
  // '' is a new party's.
  const { form, change, clear } = useKeptForm<Party>(`parties ${party?.code ?? ''}`, () => startOf(task))
  const [touched, setTouched] = useState(false)
  const saving = useMutation((isNew ? api.parties.add : api.parties.change).mutationOptions())
  const faults = partyFaults(form, { isNew, others }, text)
  const blocked = faults.code ?? faults.name
  const beginNext = (saved: Party) => {
    setId(newId())
    setTouched(false)
    clear({ ...emptyParty(saved.kind), code: nextPartyCode(saved.kind, [...others, saved]) })
  }
  const save = (again: boolean) => {
    setTouched(true)
    if (blocked !== null || saving.isPending) return
    const saved = trimmedParty(form)
    const onSuccess = () => {
      clear(saved)
      showDone(text.parties.form.saved(saved.name))
      onSaved(saved.code, again)
      if (again) beginNext(saved)
    }
    saving.mutate({ id, party: saved }, { onSuccess })
  }
  return {
    isNew,
    form,
    change,
    chooseKind: (kind: PartyKind) => {
      // A code that was proposed follows the kind; one that was typed stays.
      const proposed = isNew && form.code === nextPartyCode(form.kind, others)
      change({ kind, ...(proposed ? { code: nextPartyCode(kind, others) } : {}) })
    },
    faults: { code: faults.code, name: touched ? faults.name : null },
    warnings: partyWarnings(form, others, text),
    blocked,
    saving,
    save,
    clear,
  }
}
