import { useText } from '../../text/text'
import { AccountSelect } from '../../ui/account-select'
import { MoneyInput } from '../../ui/money-input'
import { PartySelect } from '../../ui/party-select'
import type { LineField, LineValues } from './draft'
import { setLine } from './draft-edits'
import { type LinePlace, showsParty } from './entry-order'
import { fieldId } from './entry-place'
import { GhostText } from './ghost-text'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

export type EntryLineFieldsProps = {
  entry: Entry
  number: number
  onAddParty: (typed: string, place: LinePlace) => void
}

/** What every field of the open line needs. */
function useLineField({ entry, number }: EntryLineFieldsProps) {
  const say = useText().vouchers.entry
  const { line, store, lacks } = entry
  return {
    set: (values: Partial<LineValues>) => store.edit((now) => setLine(now, line.key, values)),
    /** The attributes of a field: its id, its name for those who cannot see the column, what is wrong in it. */
    of: (field: LineField) => ({
      look: 'cell' as const,
      id: fieldId({ key: line.key, field }),
      ariaLabel: `${say.line(number)}: ${say.field[field]}`,
      error: lacks.find((lack) => lack.key === line.key && lack.field === field && lack.tone === 'wrong')?.message,
    }),
  }
}

/** The line one stands in: every cell a field, proposals in grey italics. */
export function EntryLineFields(props: EntryLineFieldsProps) {
  const { entry, number } = props
  const { line, proposals } = entry
  const field = useLineField(props)
  return (
    <div role="row" className={classes.line} data-now aria-rowindex={number + 1}>
      <span role="rowheader">{number}</span>
      <div role="gridcell" data-field>
        <GhostText
          {...field.of('description')}
          value={line.description}
          onChange={(description) => field.set({ description })}
          proposal={proposals.description}
          maxLength={500}
        />
      </div>
      <Account {...props} side="debit" />
      <Account {...props} side="credit" />
      <div className={classes.parties} data-field>
        <Party {...props} side="debit" />
        <Party {...props} side="credit" />
        <NoParty {...props} />
      </div>
      <div role="gridcell" data-field>
        <MoneyInput
          {...field.of('amount')}
          value={line.amount}
          onChange={(amount) => field.set({ amount, unreadAmount: '' })}
          allowNegative={(line.amount ?? 0) < 0}
          proposal={proposals.amount}
          unread={line.unreadAmount}
          onUnread={(unreadAmount) => {
            if (unreadAmount !== line.unreadAmount) field.set({ unreadAmount })
          }}
        />
      </div>
    </div>
  )
}

type SideProps = EntryLineFieldsProps & { side: 'debit' | 'credit' }

function Account(props: SideProps) {
  const { entry, side } = props
  const { line, proposals, boosts, facts, mark } = entry
  const field = useLineField(props)
  const proposed = proposals[side]
  return (
    <div role="gridcell" data-field>
      <AccountSelect
        {...field.of(side)}
        accounts={facts.accounts}
        value={line[side]}
        onChange={(code) => field.set({ [side]: code })}
        onUnread={(typed) => field.set({ [side]: typed })}
        boosts={boosts[side]}
        proposal={proposed === null ? null : { code: proposed, shown: proposed }}
        onMark={(option) => mark(option?.code ?? null)}
      />
    </div>
  )
}

/** The party of a side: always there for an account kept by party, for any other as long as one stands or types in it. */
function Party(props: SideProps) {
  const say = useText().vouchers.entry
  const { entry, side, onAddParty } = props
  const { line, at, proposals, boosts, facts } = entry
  const field = useLineField(props)
  const name = `${side}Party` as const
  const other = side === 'debit' ? 'credit' : 'debit'
  const shown = showsParty(line, side, facts.wantsParty)
  if (!shown && at.field !== name) return null
  const account = line[side]
  const bothShown = showsParty(line, other, facts.wantsParty) || !shown
  const proposed = facts.party(proposals[name])
  return (
    <div role="gridcell" className={classes.partyField}>
      {bothShown ? <small>{side === 'debit' ? say.debitShort : say.creditShort}</small> : null}
      <PartySelect
        {...field.of(name)}
        parties={facts.parties}
        value={line[name]}
        onChange={(code) => field.set({ [name]: code })}
        onUnread={(typed) => field.set({ [name]: typed })}
        boosts={boosts[name]}
        proposal={proposed === null ? null : { code: proposed.code, shown: proposed.name }}
        placeholder={account !== null && facts.wantsParty(account) ? undefined : say.optional}
        onAdd={(typed) => onAddParty(typed, { key: line.key, field: name })}
      />
    </div>
  )
}

/** Says that the accounts ask for no party; a click (or Tab) opens the field all the same. */
function NoParty({ entry }: EntryLineFieldsProps) {
  const say = useText().vouchers.entry
  const { line, at, facts, go } = entry
  const some = (['debit', 'credit'] as const).some(
    (side) => showsParty(line, side, facts.wantsParty) || at.field === `${side}Party`,
  )
  if (some || line.debit === null || line.credit === null) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.noParty}
      onClick={() => go({ key: line.key, field: 'debitParty' })}
    >
      {say.noParty}
    </button>
  )
}
