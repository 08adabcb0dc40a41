import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Party, type PartyKind, partyKinds } from '@shared/contract/parties'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { enterMoves } from '../../ui/enter-moves'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import { GhostText } from './ghost-text'
import { nextPartyCode } from '../../ui/next-party-code'
import classes from './entry.module.css'

export type NewPartyPanelProps = {
  /** What was typed where the party is missing; becomes its name. */
  typed: string
  /** What it most likely is, by the account it stands at. */
  kind: PartyKind
  facts: BookFacts
  onAdded: (code: string) => void
  onCancel: () => void
}

/** What kind of party an account usually has. */
export function partyKindFor(account: string | null): PartyKind {
  if (account === null) return 'customer'
  if (account.startsWith('112')) return 'bank'
  if (account.startsWith('331')) return 'supplier'
  if (account.startsWith('333')) return 'state'
  if (account.startsWith('141') || account.startsWith('334')) return 'employee'
  if (account.startsWith('132') || account.startsWith('411')) return 'member'
  return account.startsWith('136') || account.startsWith('336') ? 'unit' : 'customer'
}

/** Adds a missing party in place, while the entry stays as it is. Ctrl+Enter adds, Esc goes back to the field. */
export function NewPartyPanel({ typed, kind: firstKind, facts, onAdded, onCancel }: NewPartyPanelProps) {
  const text = useText()
  const say = text.vouchers.newParty
  const [id] = useState(newId)
  const [kind, setKind] = useState<PartyKind>(firstKind)
  const [ownCode, setOwnCode] = useState<string | null>(null)
  const [rest, setRest] = useState({ name: typed, taxCode: '', address: '', phone: '' })
  const code = (ownCode ?? nextPartyCode(kind, facts.parties)).trim()
  const adding = useMutation(api.parties.add.mutationOptions())
  const taken = facts.party(code)
  const blocked =
    rest.name.trim() === '' ? say.nameMissing : code === '' ? say.codeMissing : taken ? say.codeTaken(taken.name) : null
  const add = () => {
    const party: Party = { code, kind, bankAccount: '', ...rest, name: rest.name.trim() }
    adding.mutate(
      { id, party },
      {
        onSuccess: () => {
          showDone(say.added(party.name))
          onAdded(code)
        },
      },
    )
  }
  const field = (name: keyof typeof rest, maxLength: number) => (
    <GhostText
      label={say[name]}
      value={rest[name]}
      onChange={(value) => setRest({ ...rest, [name]: value })}
      maxLength={maxLength}
    />
  )
  return (
    <ConfirmPanel
      question={say.title}
      confirmLabel={say.add}
      blocked={blocked}
      busy={adding.isPending}
      onConfirm={add}
      onCancel={onCancel}
    >
      <div className={classes.newParty} onKeyDown={enterMoves(() => (blocked === null ? add() : undefined))}>
        {field('name', 200)}
        <Select
          label={say.kind}
          value={kind}
          data={partyKinds.map((value) => ({ value, label: say.kinds[value] }))}
          onChange={(value) => setKind(partyKinds.find((one) => one === value) ?? kind)}
          allowDeselect={false}
        />
        <GhostText label={say.code} value={code} onChange={setOwnCode} maxLength={50} />
        {field('taxCode', 20)}
        {field('address', 300)}
        {field('phone', 30)}
      </div>
      {adding.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(adding.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
